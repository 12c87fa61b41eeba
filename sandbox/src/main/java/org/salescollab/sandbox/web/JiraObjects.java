package org.salescollab.sandbox.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.salescollab.sandbox.model.FieldInfo;
import org.salescollab.sandbox.model.IssueInfo;
import org.salescollab.sandbox.model.ProjectInfo;
import org.salescollab.sandbox.model.User;

/** Turns the model's records into the objects of Jira's API that apps get in their contexts; null stays null. */
public interface JiraObjects {
    Object user(User user);

    Object project(ProjectInfo project);

    Object issue(IssueInfo issue);

    /**
     * What Jira gives a custom field type's {@code edit} template apart from what the form knows: customField, value, issue,
     * fieldLayoutItem, customFieldParams, config, configs and what the type adds itself. {@code issue} is null on create.
     *
     * @param sent the form's parameters for the field when it is shown again after an error, else null
     */
    Map<String, Object> fieldContext(
            FieldInfo field, IssueInfo issue, long projectId, String typeId, List<String> sent);

    /** What Jira gives the {@code view} template: the same without configuration, and the value is the stored object. */
    Map<String, Object> fieldView(FieldInfo field, IssueInfo issue);

    /** The {@code view} template's context for what was sent for the field, before it is stored. */
    Map<String, Object> sentView(FieldInfo field, IssueInfo issue, List<String> sent);

    /** What an app's field writes into an export, by heading; nothing where its type can't be exported. */
    Map<String, List<String>> exported(FieldInfo field, IssueInfo issue, String heading);

    /** A {@code JiraHelper} of the request. */
    Object helper(HttpServletRequest request, ProjectInfo project, IssueInfo issue);
}
