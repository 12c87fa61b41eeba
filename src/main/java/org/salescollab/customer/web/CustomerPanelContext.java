package org.salescollab.customer.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.ContextProvider;
import java.util.HashMap;
import java.util.Map;
import org.salescollab.access.CurrentActor;
import org.salescollab.customer.jira.JiraIssueCustomers;
import org.salescollab.shared.Actor;

/** Hands the customer panel's template what it shows, read from the register as it is now; at most two statements. */
public final class CustomerPanelContext implements ContextProvider {

    private final CustomerPanelViews views;
    private final JiraIssueCustomers issues;
    private final CurrentActor currentActor;

    public CustomerPanelContext(CustomerPanelViews views, JiraIssueCustomers issues, CurrentActor currentActor) {
        this.views = views;
        this.issues = issues;
        this.currentActor = currentActor;
    }

    @Override
    public void init(Map<String, String> params) {
        // The provider has no parameters.
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Map<String, Object> shown = new HashMap<>();
        if (context.get("issue") instanceof Issue issue) {
            Actor actor = currentActor.get();
            shown.put("lines", views.lines(actor, issues.of(issue)));
        }
        return shown;
    }
}
