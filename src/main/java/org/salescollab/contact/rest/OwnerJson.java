package org.salescollab.contact.rest;

/** Our colleague in answers; {@code name} is what requests take. */
public record OwnerJson(String key, String name, String displayName) {}
