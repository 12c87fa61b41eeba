package org.salescollab.team.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.Condition;
import java.util.Map;
import org.salescollab.platform.Readiness;
import org.salescollab.salesproject.SalesFields;

/** Shows a panel on sales projects only; it runs on every issue view, so it compares one id and asks no database. */
public final class SalesProjectCondition implements Condition {

    private final Readiness readiness;
    private final SalesFields fields;

    public SalesProjectCondition(Readiness readiness, SalesFields fields) {
        this.readiness = readiness;
        this.fields = fields;
    }

    @Override
    public void init(Map<String, String> params) {
        // The condition has no parameters.
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return readiness.isReady()
                && context.get("issue") instanceof Issue issue
                && fields.isSalesProject(issue.getIssueTypeId());
    }
}
