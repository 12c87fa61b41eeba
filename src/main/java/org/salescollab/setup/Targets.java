package org.salescollab.setup;

import org.jspecify.annotations.Nullable;
import org.salescollab.access.AccessGate;
import org.salescollab.shared.Actor;
import org.salescollab.shared.InvalidInput;
import org.salescollab.shared.NotFound;
import org.salescollab.shared.Problems;

/** Finds the project that a request is about. */
final class Targets {

    private final AccessGate gate;
    private final JiraConfig jira;

    Targets(AccessGate gate, JiraConfig jira) {
        this.gate = gate;
        this.jira = jira;
    }

    /** The project that exists, or null for one that may be created; refuses everything else. */
    @Nullable
    ProjectFacts check(Actor actor, SetupRequest request) {
        request.requireOneProject();
        request.chosenLanguage();
        if (request.newProject() == null) {
            return visible(actor, String.valueOf(request.project()));
        }
        gate.requireAdmin(actor);
        Problems problems = new Problems();
        jira.objections(actor, request.newProject())
                .forEach((field, objection) -> problems.add(field, "sales.setup.error.jira", objection));
        problems.throwIfAny();
        return null;
    }

    /** A hidden project is answered like an unknown one. */
    ProjectFacts visible(Actor actor, String key) {
        ProjectFacts project = jira.project(key.strip()).orElseThrow(Targets::unknown);
        try {
            gate.requireProjectBrowse(actor, project.id());
        } catch (NotFound hidden) {
            throw unknown();
        }
        return project;
    }

    /** The key that the project has, or will have. */
    static String key(SetupRequest request, @Nullable ProjectFacts known) {
        NewProject wanted = request.newProject();
        if (known != null) {
            return known.key();
        } else if (wanted != null) {
            return wanted.key();
        }
        throw unknown();
    }

    /** The key that a project has now, whichever of its keys was given; as it stands for one that isn't there yet. */
    String currentKey(String key) {
        if (key.isBlank()) {
            throw unknown();
        }
        return jira.project(key.strip()).map(ProjectFacts::key).orElse(key.strip());
    }

    private static InvalidInput unknown() {
        return Problems.refuse("project", "sales.error.project.not-found");
    }
}
