package org.salescollab.customer.web;

/** One thing known of a customer. */
public record FactView(String label, String value) {}
