package org.salescollab.sandbox.api;

import com.atlassian.jira.ofbiz.OfBizDelegator;
import java.util.Map;
import java.util.Set;

/** Counts issues by a resolution, or by project and type, as Jira's own tables would; knows no other question. */
final class ApiOfBizDelegator implements OfBizDelegator {
    private final JiraViews views;

    ApiOfBizDelegator(JiraViews views) {
        this.views = views;
    }

    @Override
    public long getCountByAnd(String entity, Map<String, ?> fields) {
        if ("Issue".equals(entity) && fields.keySet().equals(Set.of("resolution"))) {
            return views.model().issueRows().count("resolution_id", fields.get("resolution"));
        } else if ("Issue".equals(entity) && fields.keySet().equals(Set.of("project", "type"))) {
            return views.model().issueRows().count((Long) fields.get("project"), (String) fields.get("type"));
        }
        throw new UnsupportedOperationException("The sandbox counts no " + entity + " by " + fields.keySet());
    }
}
