package org.salescollab.autolink.jira;

import com.atlassian.jira.project.ProjectManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.salescollab.autolink.AutoLinkSwitch.Project;
import org.salescollab.autolink.AutoLinkSwitch.ProjectNames;
import org.salescollab.shared.ProjectId;

/** Projects of Jira, which Jira keeps in memory. */
public final class JiraProjectNames implements ProjectNames {

    private final ProjectManager projects;

    public JiraProjectNames(ProjectManager projects) {
        this.projects = projects;
    }

    @Override
    public Optional<Project> byKey(String key) {
        return Optional.ofNullable(projects.getProjectObjByKey(key)).map(JiraProjectNames::project);
    }

    @Override
    public List<Project> byIds(Collection<ProjectId> ids) {
        return ids.stream()
                .map(id -> projects.getProjectObj(id.value()))
                .filter(Objects::nonNull)
                .map(JiraProjectNames::project)
                .sorted(Comparator.comparing(Project::name).thenComparing(Project::key))
                .toList();
    }

    private static Project project(com.atlassian.jira.project.Project found) {
        return new Project(new ProjectId(found.getId()), found.getKey(), found.getName());
    }
}
