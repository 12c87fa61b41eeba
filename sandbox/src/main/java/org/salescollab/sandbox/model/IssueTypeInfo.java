package org.salescollab.sandbox.model;

/** An issue type; {@code iconUrl} is context-relative. */
public record IssueTypeInfo(String id, String name, String description, boolean subTask, String iconUrl) {}
