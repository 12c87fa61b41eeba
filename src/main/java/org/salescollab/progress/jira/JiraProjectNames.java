package org.salescollab.progress.jira;

import com.atlassian.jira.project.ProjectManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.salescollab.progress.ProjectNames;
import org.salescollab.shared.ProjectId;

/** Names of Jira's projects. */
public final class JiraProjectNames implements ProjectNames {

    private final ProjectManager projects;

    public JiraProjectNames(ProjectManager projects) {
        this.projects = projects;
    }

    @Override
    public List<Named> of(Collection<ProjectId> ids) {
        return ids.stream()
                .map(id -> projects.getProjectObj(id.value()))
                .filter(Objects::nonNull)
                .map(project -> new Named(new ProjectId(project.getId()), project.getKey(), project.getName()))
                .sorted(Comparator.comparing(Named::name).thenComparing(Named::key))
                .toList();
    }
}
