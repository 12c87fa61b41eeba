package org.salescollab.customer.web;

/** A customer that one can go to. */
public record CustomerLinkView(String key, String name) {}
