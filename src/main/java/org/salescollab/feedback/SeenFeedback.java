package org.salescollab.feedback;

import org.salescollab.shared.Version;

/** Feedback in the version that somebody has in front of them. */
public record SeenFeedback(FeedbackId id, Version version) {}
