package org.salescollab.customer.rest;

/** A customer by its name in the reader's language. */
public record NamedCustomerJson(String key, String name) {}
