package org.salescollab.salesproject;

import org.salescollab.shared.IssueId;

/** A noted change of an issue that the read model has not seen yet. */
public record PendingChange(long id, IssueId issue) {}
