package org.salescollab.need;

import java.time.Instant;
import org.salescollab.shared.IssueId;

/** An issue in which a need is worked on, since a moment. */
public record Work(IssueId issue, Instant at) {}
