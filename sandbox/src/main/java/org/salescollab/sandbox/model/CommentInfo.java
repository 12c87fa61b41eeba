package org.salescollab.sandbox.model;

import java.time.Instant;

/** A comment on an issue. */
public record CommentInfo(long id, long issueId, String authorKey, String body, Instant created, Instant updated) {}
