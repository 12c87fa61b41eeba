package org.salescollab.platform.rest;

/** A person at the customer in answers; {@code id} is what requests take. */
public record NamedJson(long id, String name) {}
