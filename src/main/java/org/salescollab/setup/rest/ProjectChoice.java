package org.salescollab.setup.rest;

import org.jspecify.annotations.Nullable;

/** Which project's set-up is to be taken back. */
public record UndoRequest(@Nullable String project) {}
