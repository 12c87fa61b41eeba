package org.salescollab.architecture.bad.shared;

/** Stands in for the real Actor. */
public record Actor(String userKey) {}
