package org.salescollab.sandbox.model;

/** A status; {@code category} is Jira's key: new, indeterminate or done. */
public record StatusInfo(String id, String name, String description, String category) {}
