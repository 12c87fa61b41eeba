package org.salescollab.sandbox.rest;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.salescollab.sandbox.db.Database;
import org.salescollab.sandbox.model.Constants;
import org.salescollab.sandbox.model.StatusInfo;

/** The statuses that an issue type's workflow has in a project, in the workflow's order. */
final class ProjectStatuses {
    private static final Pattern STEP_STATUS =
            Pattern.compile("<meta name=\"jira\\.status\\.id\">\\s*(\\w+)\\s*</meta>");
    private static final String WORKFLOW = "SELECT w.xml FROM jira_project p"
            + " JOIN jira_workflow_mapping m ON m.scheme_id = p.workflow_scheme_id"
            + " JOIN jira_workflow w ON w.name = m.workflow_name WHERE p.id = ? AND m.type_id = ?";

    private final Database db;
    private final Constants constants;

    ProjectStatuses(Database db, Constants constants) {
        this.db = db;
        this.constants = constants;
    }

    List<StatusInfo> of(long projectId, String typeId) {
        String xml =
                workflow(projectId, typeId).or(() -> workflow(projectId, "*")).orElseGet(this::defaultWorkflow);
        return STEP_STATUS
                .matcher(xml)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .map(constants::status)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> workflow(long projectId, String typeId) {
        return db.read(handle -> handle.createQuery(WORKFLOW)
                .bind(0, projectId)
                .bind(1, typeId)
                .mapTo(String.class)
                .findOne());
    }

    private String defaultWorkflow() {
        return db.read(handle -> handle.createQuery("SELECT xml FROM jira_workflow WHERE name = 'jira'")
                .mapTo(String.class)
                .findOne()
                .orElse(""));
    }
}
