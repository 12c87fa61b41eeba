package org.salescollab.customer.rest;

/** Another customer, named in the reader's language. */
public record RelatedJson(String key, String name) {}
