package org.salescollab.customer.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.salescollab.customer.SaleIssues;
import org.salescollab.shared.IssueId;

/** Names of Jira's issues, all of a page in one question. */
public final class JiraSaleIssues implements SaleIssues {

    private final IssueManager issues;

    public JiraSaleIssues(IssueManager issues) {
        this.issues = issues;
    }

    @Override
    public Map<IssueId, Named> named(Collection<IssueId> ids) {
        Map<IssueId, Named> named = new HashMap<>();
        if (!ids.isEmpty()) {
            issues.getIssueObjects(ids.stream().map(IssueId::value).toList())
                    .forEach(issue -> named.put(new IssueId(issue.getId()), named(issue)));
        }
        return named;
    }

    private static Named named(Issue issue) {
        Project project = issue.getProjectObject();
        return new Named(
                issue.getKey(),
                Objects.requireNonNullElse(issue.getSummary(), ""),
                project == null ? "" : project.getKey(),
                project == null ? "" : project.getName());
    }
}
