package org.salescollab.customer.web;

import com.atlassian.jira.issue.Issue;
import java.util.Map;
import org.salescollab.access.CurrentActor;
import org.salescollab.customer.jira.JiraIssueCustomers;
import org.salescollab.platform.Texts;
import org.salescollab.platform.web.IssuePanel;
import org.salescollab.shared.Actor;

/** Hands the customer panel's template what it shows, read from the register as it is now; at most two statements. */
public final class CustomerPanelContext extends IssuePanel {

    private final CustomerPanelViews views;
    private final JiraIssueCustomers issues;

    public CustomerPanelContext(
            CustomerPanelViews views, JiraIssueCustomers issues, CurrentActor currentActor, Texts texts) {
        super(currentActor, texts);
        this.views = views;
        this.issues = issues;
    }

    @Override
    protected Map<String, Object> content(Actor actor, Issue issue) {
        return Map.of("lines", views.lines(actor, issues.of(issue)));
    }
}
