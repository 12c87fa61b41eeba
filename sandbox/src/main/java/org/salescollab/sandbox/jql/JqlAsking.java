package org.salescollab.sandbox.jql;

import java.util.List;
import org.salescollab.sandbox.model.ProjectInfo;
import org.salescollab.sandbox.model.User;

/** Who asks (null is anonymous), and the projects that person may browse. */
record JqlAsking(User actor, List<ProjectInfo> browsable) {
    List<Long> projectIds() {
        return browsable.stream().map(ProjectInfo::id).toList();
    }

    boolean mayBrowse(long projectId) {
        return browsable.stream().anyMatch(project -> project.id() == projectId);
    }
}
