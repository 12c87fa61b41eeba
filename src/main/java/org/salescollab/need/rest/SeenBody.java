package org.salescollab.need.rest;

import org.jspecify.annotations.Nullable;

/** The version of a need that the sender saw; needed unless If-Match gives it. */
public record SeenBody(@Nullable Integer version) {}
