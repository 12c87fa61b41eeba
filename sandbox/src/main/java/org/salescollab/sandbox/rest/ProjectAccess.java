package org.salescollab.sandbox.rest;

import java.util.Optional;
import org.salescollab.sandbox.model.Permissions;
import org.salescollab.sandbox.model.ProjectInfo;
import org.salescollab.sandbox.model.Projects;

/** Finds projects for the caller; hidden and unknown ones are answered alike. */
final class ProjectAccess {
    private final Caller caller;
    private final Projects projects;
    private final Permissions permissions;

    ProjectAccess(Caller caller, Projects projects, Permissions permissions) {
        this.caller = caller;
        this.projects = projects;
        this.permissions = permissions;
    }

    ProjectInfo visible(String idOrKey) {
        return find(idOrKey)
                .filter(project -> permissions.has("BROWSE_PROJECTS", project.id(), caller.user())
                        || permissions.has("ADMINISTER_PROJECTS", project.id(), caller.user()))
                .orElseThrow(() -> notFound(idOrKey));
    }

    ProjectInfo creatable(String idOrKey) {
        return find(idOrKey)
                .filter(project -> permissions.has("CREATE_ISSUES", project.id(), caller.user()))
                .orElseThrow(() -> notFound(idOrKey));
    }

    private Optional<ProjectInfo> find(String idOrKey) {
        return Names.id(idOrKey).flatMap(projects::byId).or(() -> projects.byKey(idOrKey));
    }

    private Refusal notFound(String idOrKey) {
        String message = Names.id(idOrKey).isPresent() ? "sandbox.rest.no-project-id" : "sandbox.rest.no-project";
        return Refusal.of(404, caller.text(message, idOrKey));
    }
}
