package org.salescollab.sandbox.model;

/** A link between two issues, seen from one side: {@code label} reads like "blocks" or "is blocked by". */
public record LinkInfo(long id, String typeName, String label, long otherIssueId, boolean outward) {}
