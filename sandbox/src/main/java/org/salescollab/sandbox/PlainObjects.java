package org.salescollab.sandbox;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.salescollab.sandbox.api.JiraViews;
import org.salescollab.sandbox.model.FieldInfo;
import org.salescollab.sandbox.model.IssueInfo;
import org.salescollab.sandbox.model.ProjectInfo;
import org.salescollab.sandbox.model.User;
import org.salescollab.sandbox.web.JiraObjects;

/** The objects of Jira's API that apps' fragments and fields get in their contexts. */
final class PlainObjects implements JiraObjects {
    private final JiraViews views;

    PlainObjects(JiraViews views) {
        this.views = views;
    }

    @Override
    public Object user(User user) {
        return views.user(user);
    }

    @Override
    public Object project(ProjectInfo project) {
        return views.project(project);
    }

    @Override
    public Object issue(IssueInfo issue) {
        return views.issue(issue);
    }

    @Override
    public Map<String, Object> fieldContext(
            FieldInfo field, IssueInfo issue, long projectId, String typeId, List<String> sent) {
        return new FieldContext(views).of(field, issue, projectId, typeId, sent);
    }

    @Override
    public Object helper(HttpServletRequest request, ProjectInfo project, IssueInfo issue) {
        return new JiraHelper(request, views.project(project));
    }
}
