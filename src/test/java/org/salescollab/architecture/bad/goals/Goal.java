package org.salescollab.architecture.bad.goals;

import org.jspecify.annotations.Nullable;
import org.salescollab.architecture.bad.team.Team;

/** The other half. */
public record Goal(@Nullable Team team) {}
