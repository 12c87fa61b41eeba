package org.salescollab.sandbox.model;

/** A Jira project. {@code typeKey} is business or software. */
public record ProjectInfo(long id, String key, String name, String description, String leadKey, String typeKey) {}
