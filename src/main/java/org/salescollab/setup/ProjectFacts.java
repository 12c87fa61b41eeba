package org.salescollab.setup;

import org.salescollab.shared.ProjectId;

/** A project as the platform knows it. */
public record ProjectFacts(ProjectId id, String key, String name) {}
