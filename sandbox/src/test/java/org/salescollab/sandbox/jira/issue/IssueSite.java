package org.salescollab.sandbox.jira.issue;

import com.atlassian.jira.event.issue.IssueEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.salescollab.sandbox.jira.TestSite;
import org.salescollab.sandbox.model.IssueInfo;
import org.salescollab.sandbox.model.Outcome;
import org.salescollab.sandbox.model.ProjectInfo;
import org.salescollab.sandbox.model.User;

/** Issues on a fresh site with one project and one licensed person. */
final class IssueSite implements AutoCloseable {
    static final String TASK = "10002";
    static final String SUB_TASK = "10003";

    final TestSite site = new TestSite();
    final JiraIssues issues = new JiraIssues(JiraSite.views(site.model));
    final ProjectInfo project = site.project("SALES");
    final User seller = site.licensed("seller");

    /** Form parameters from pairs of name and value. */
    static Map<String, List<String>> params(String... pairs) {
        Map<String, List<String>> params = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            params.put(pairs[i], List.of(pairs[i + 1]));
        }
        return params;
    }

    Outcome<IssueInfo> create(User actor, String... pairs) {
        return issues.create(actor, project.id(), TASK, params(pairs));
    }

    IssueInfo task(String summary) {
        return create(seller, "summary", summary).value();
    }

    List<Long> eventTypes() {
        return site.events.stream()
                .map(event -> ((IssueEvent) event).getEventTypeId())
                .toList();
    }

    @Override
    public void close() {
        site.close();
    }
}
