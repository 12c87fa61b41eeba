package org.salescollab.customer.web;

/** One line of the register. */
public record CustomerLineView(
        String key,
        int version,
        String name,
        String otherName,
        String tier,
        String status,
        String owner,
        String region) {}
