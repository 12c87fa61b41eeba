package org.salescollab.setup.jira;

import java.util.Map;
import org.salescollab.salesproject.SetupItem.Kind;

/** The three kinds of schemes that give a project its issue types, workflows and screens. */
public final class SchemesByKind {

    private final Map<Kind, ProjectSchemes> schemes;

    public SchemesByKind(
            IssueTypeSchemes issueTypeSchemes, WorkflowSchemes workflowSchemes, ScreenAssignments screenAssignments) {
        this.schemes = Map.of(
                Kind.ISSUE_TYPE_SCHEME, issueTypeSchemes,
                Kind.WORKFLOW_SCHEME, workflowSchemes,
                Kind.ISSUE_TYPE_SCREEN_SCHEME, screenAssignments);
    }

    ProjectSchemes of(Kind kind) {
        ProjectSchemes found = schemes.get(kind);
        if (found == null) {
            throw new IllegalArgumentException(kind + " is no scheme of a project");
        }
        return found;
    }
}
