package org.salescollab.autolink;

import java.util.Set;
import org.salescollab.shared.ProjectId;

/** The projects in which customers are filled in; none at first. */
public interface LinkedProjects {

    /** Read for each issue that is created anywhere, so it costs no statement. */
    Set<ProjectId> all();

    void set(ProjectId project, boolean on);
}
