package org.salescollab.autolink;

import java.util.List;
import java.util.Optional;
import org.salescollab.access.AccessGate;
import org.salescollab.shared.Actor;
import org.salescollab.shared.NotFound;
import org.salescollab.shared.ProjectId;

/** Lets administrators say in which projects customers are filled in. */
public final class AutoLinkSwitch {

    private final LinkedProjects linked;
    private final ProjectNames projects;
    private final AccessGate gate;

    public AutoLinkSwitch(LinkedProjects linked, ProjectNames projects, AccessGate gate) {
        this.linked = linked;
        this.projects = projects;
        this.gate = gate;
    }

    /** What Jira says of projects. */
    public interface ProjectNames {

        Optional<Project> byKey(String key);

        /** In the order of their names; projects that are gone are left out. */
        List<Project> byIds(java.util.Collection<ProjectId> ids);
    }

    /** A project by what people call it. */
    public record Project(ProjectId id, String key, String name) {}

    public List<Project> all(Actor actor) {
        gate.requireAdmin(actor);
        return projects.byIds(linked.all());
    }

    /** Switches it on or off in one project and answers with all that have it on. */
    public List<Project> set(Actor actor, String projectKey, boolean on) {
        gate.requireAdmin(actor);
        Project project = projects.byKey(projectKey.strip().toUpperCase(java.util.Locale.ROOT))
                .orElseThrow(() -> new NotFound("sales.autolink.error.project"));
        linked.set(project.id(), on);
        return projects.byIds(linked.all());
    }
}
