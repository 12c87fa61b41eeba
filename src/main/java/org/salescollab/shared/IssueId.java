package org.salescollab.shared;

/** Identity of a Jira issue that survives moves and renamed keys. */
public record IssueId(long value) {}
