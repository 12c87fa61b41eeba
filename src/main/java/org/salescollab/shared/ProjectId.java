package org.salescollab.shared;

/** Identity of a Jira project that survives a renamed project key. */
public record ProjectId(long value) {}
