package org.salescollab.sandbox;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.salescollab.sandbox.api.FieldContexts;
import org.salescollab.sandbox.api.FieldExports;
import org.salescollab.sandbox.api.JiraViews;
import org.salescollab.sandbox.model.FieldInfo;
import org.salescollab.sandbox.model.IssueInfo;
import org.salescollab.sandbox.model.ProjectInfo;
import org.salescollab.sandbox.model.User;
import org.salescollab.sandbox.web.JiraObjects;

/** The objects of Jira's API that apps' fragments and fields get in their contexts. */
final class PlainObjects implements JiraObjects {
    private final JiraViews views;
    private final FieldContexts fields;
    private final FieldExports exports;

    PlainObjects(JiraViews views) {
        this.views = views;
        this.fields = new FieldContexts(views);
        this.exports = new FieldExports(views);
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
        return fields.edit(field, issue == null ? inTheMaking(projectId, typeId) : issue, sent);
    }

    @Override
    public Map<String, Object> fieldView(FieldInfo field, IssueInfo issue) {
        return fields.view(field, issue);
    }

    @Override
    public Map<String, Object> sentView(FieldInfo field, IssueInfo issue, List<String> sent) {
        return fields.sentView(field, issue, sent);
    }

    @Override
    public Map<String, List<String>> exported(FieldInfo field, IssueInfo issue, String heading) {
        return exports.of(field, issue, heading);
    }

    /** Jira's create form has an issue too, with a project and a type only. */
    private static IssueInfo inTheMaking(long projectId, String typeId) {
        return new IssueInfo(
                0, null, projectId, typeId, null, null, null, null, null, null, null, null, List.of(), null, null, 0,
                null);
    }

    @Override
    public Object helper(HttpServletRequest request, ProjectInfo project, IssueInfo issue) {
        return new JiraHelper(request, views.project(project));
    }
}
