package org.salescollab.progress;

import java.util.Collection;
import java.util.List;
import org.salescollab.shared.ProjectId;

/** How the platform's projects are called. */
public interface ProjectNames {

    /** A project as a reader chooses it. */
    record Named(ProjectId id, String key, String name) {}

    /** By name; projects that are gone are not answered. */
    List<Named> of(Collection<ProjectId> projects);
}
