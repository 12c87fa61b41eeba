package org.salescollab.setup;

import org.salescollab.access.AccessGate;
import org.salescollab.shared.AccessDenied;
import org.salescollab.shared.Actor;
import org.salescollab.shared.NotFound;

/** Says who may open the wizard: Jira administrators, and a project's administrators for their project. */
public final class SetupVisit {

    private final AccessGate gate;
    private final JiraConfig jira;

    public SetupVisit(AccessGate gate, JiraConfig jira) {
        this.gate = gate;
        this.jira = jira;
    }

    /** Whether the visitor may run the set-up too; refuses those who may not even look. */
    public boolean enter(Actor actor, String projectKey) {
        try {
            gate.requireAdmin(actor);
            return true;
        } catch (AccessDenied noAdmin) {
            ProjectFacts project = jira.project(projectKey)
                    .orElseThrow(() -> projectKey.isEmpty() ? noAdmin : new NotFound("sales.error.project.not-found"));
            gate.requireProjectAdmin(actor, project.id());
            return false;
        }
    }
}
