package org.salescollab.customer.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.Condition;
import java.util.Map;
import org.salescollab.customer.jira.JiraIssueCustomers;
import org.salescollab.platform.Readiness;

/** Shows the customer panel on issues that name a customer; it reads the issue at hand and asks no table of the app. */
public final class CustomerPanelCondition implements Condition {

    private final Readiness readiness;
    private final JiraIssueCustomers issues;

    public CustomerPanelCondition(Readiness readiness, JiraIssueCustomers issues) {
        this.readiness = readiness;
        this.issues = issues;
    }

    @Override
    public void init(Map<String, String> params) {
        // The condition has no parameters.
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return readiness.isReady()
                && context.get("issue") instanceof Issue issue
                && !issues.of(issue).isEmpty();
    }
}
