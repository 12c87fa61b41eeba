package org.salescollab.architecture.bad.team;

import org.salescollab.architecture.bad.goals.Goal;

/** Half of a cycle between two features. */
public record Team(Goal goal) {}
