package org.salescollab.sandbox.api;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;
import org.salescollab.sandbox.jira.CustomFields;
import org.salescollab.sandbox.jira.JiraModel;
import org.salescollab.sandbox.model.FieldInfo;
import org.salescollab.sandbox.model.IssueInfo;
import org.salescollab.sandbox.model.IssueTypeInfo;
import org.salescollab.sandbox.model.ProjectInfo;
import org.salescollab.sandbox.model.StatusInfo;
import org.salescollab.sandbox.model.User;

/** Makes the objects of Jira's API from the model's records and finds them by id; null stays null. */
public final class JiraViews {
    private final JiraModel model;
    private final FieldTypes types;
    private IssueWriting writing;

    public JiraViews(JiraModel model, FieldTypes types) {
        this.model = model;
        this.types = types;
    }

    /** Set once, by what writes issues: that needs these views itself. */
    public void writing(IssueWriting writer) {
        this.writing = writer;
    }

    IssueWriting writing() {
        return writing;
    }

    public JiraModel model() {
        return model;
    }

    public FieldTypes types() {
        return types;
    }

    public ApplicationUser user(User user) {
        return user == null ? null : new ApiUser(user);
    }

    public ApplicationUser user(String key) {
        return model.users().byKey(key).map(this::user).orElse(null);
    }

    public Project project(ProjectInfo project) {
        return project == null ? null : new ApiProject(project, this);
    }

    public Project project(Long id) {
        return id == null ? null : model.projects().byId(id).map(this::project).orElse(null);
    }

    public IssueType issueType(IssueTypeInfo type) {
        return new ApiIssueType(type);
    }

    public IssueType issueType(String id) {
        return id == null
                ? null
                : model.constants().issueType(id).map(this::issueType).orElse(null);
    }

    public Status status(StatusInfo status) {
        return new ApiStatus(status);
    }

    public Status status(String id) {
        return id == null
                ? null
                : model.constants().status(id).map(this::status).orElse(null);
    }

    public ApiIssue issue(IssueInfo issue) {
        return issue == null ? null : new ApiIssue(issue, this);
    }

    /** The custom field, unless its type's app is disabled. */
    public Optional<ApiCustomField> customField(long id) {
        String fieldId = CustomFields.PREFIX + id;
        return model.customFields().all().stream()
                .filter(field -> field.id().equals(fieldId))
                .findFirst()
                .flatMap(this::customField);
    }

    public Optional<ApiCustomField> customField(FieldInfo field) {
        return types.byKey(field.typeKey()).map(type -> new ApiCustomField(field, type, this));
    }

    public List<ApiCustomField> customFields() {
        return model.customFields().all().stream()
                .map(this::customField)
                .flatMap(Optional::stream)
                .toList();
    }
}
