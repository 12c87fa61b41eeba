package org.salescollab.sandbox;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.salescollab.sandbox.model.FieldInfo;
import org.salescollab.sandbox.model.IssueInfo;
import org.salescollab.sandbox.model.ProjectInfo;
import org.salescollab.sandbox.model.User;
import org.salescollab.sandbox.web.JiraObjects;

/** What apps' fragments get while the build has no objects of Jira's issue API: a helper that knows the request. */
final class PlainObjects implements JiraObjects {
    @Override
    public Object user(User user) {
        return null;
    }

    @Override
    public Object project(ProjectInfo project) {
        return null;
    }

    @Override
    public Object issue(IssueInfo issue) {
        return null;
    }

    @Override
    public Map<String, Object> fieldContext(
            FieldInfo field, IssueInfo issue, long projectId, String typeId, List<String> sent) {
        return Map.of();
    }

    @Override
    public Object helper(HttpServletRequest request, ProjectInfo project, IssueInfo issue) {
        return new JiraHelper(request);
    }
}
