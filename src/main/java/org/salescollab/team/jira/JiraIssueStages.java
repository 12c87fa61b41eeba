package org.salescollab.team.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import java.util.Optional;
import org.salescollab.salesproject.SalesFields;
import org.salescollab.salesproject.Stage;
import org.salescollab.salesproject.StageMap;
import org.salescollab.shared.IssueId;
import org.salescollab.team.IssueStages;

/** Reads an issue's stage from its status, fresh. */
public final class JiraIssueStages implements IssueStages {

    private final IssueManager issues;
    private final SalesFields fields;
    private final StageMap stages;

    public JiraIssueStages(IssueManager issues, SalesFields fields, StageMap stages) {
        this.issues = issues;
        this.fields = fields;
        this.stages = stages;
    }

    @Override
    public Optional<IssueId> find(String idOrKey) {
        boolean isId = idOrKey.matches("[0-9]{1,18}");
        Issue found = isId ? issues.getIssueObject(Long.valueOf(idOrKey)) : issues.getIssueObject(idOrKey);
        return Optional.ofNullable(found).map(issue -> new IssueId(issue.getId()));
    }

    @Override
    public Optional<Stage> stageOf(IssueId id) {
        return Optional.ofNullable((Issue) issues.getIssueObject(Long.valueOf(id.value())))
                .filter(issue -> fields.isSalesProject(issue.getIssueTypeId()))
                .map(issue -> stages.stageOf(issue.getStatusId()).orElse(Stage.UNMAPPED));
    }
}
