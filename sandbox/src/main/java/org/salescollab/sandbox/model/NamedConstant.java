package org.salescollab.sandbox.model;

/** A priority or resolution. */
public record NamedConstant(String id, String name, String description) {}
