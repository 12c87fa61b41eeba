package org.salescollab.sandbox.model;

/** A workflow action the asking user may take now; {@code screenId} is null where there is no screen. */
public record TransitionInfo(int id, String name, String toStatusId, Long screenId) {}
