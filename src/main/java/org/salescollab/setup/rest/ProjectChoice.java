package org.salescollab.setup.rest;

import org.jspecify.annotations.Nullable;

/** Which project's set-up is to be taken back or stopped. */
public record ProjectChoice(@Nullable String project) {}
