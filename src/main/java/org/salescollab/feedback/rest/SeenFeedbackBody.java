package org.salescollab.feedback.rest;

import org.jspecify.annotations.Nullable;

/** The version of feedback that the sender saw; needed unless If-Match gives it. */
public record SeenFeedbackBody(@Nullable Integer version) {}
