package org.salescollab.sandbox.api;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.Field;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.project.Project;
import java.util.List;
import org.salescollab.sandbox.jira.FieldSchemes;
import org.salescollab.sandbox.model.FieldInfo;

/** A custom field as apps see one. */
public final class ApiCustomField implements CustomField, Field {
    private final FieldInfo info;
    private final CustomFieldType<?, ?> type;
    private final JiraViews views;

    ApiCustomField(FieldInfo info, CustomFieldType<?, ?> type, JiraViews views) {
        this.info = info;
        this.type = type;
        this.views = views;
    }

    public FieldInfo info() {
        return info;
    }

    @Override
    public String getId() {
        return info.id();
    }

    @Override
    public String getName() {
        return info.name();
    }

    @Override
    public Long getIdAsLong() {
        return info.customId();
    }

    @Override
    public String getFieldName() {
        return info.name();
    }

    @Override
    public String getUntranslatedName() {
        return info.name();
    }

    @Override
    public CustomFieldType<?, ?> getCustomFieldType() {
        return type;
    }

    @Override
    public Object getValue(Issue issue) {
        return type.getValueFromIssue(this, issue);
    }

    @Override
    public FieldConfig getRelevantConfig(Issue issue) {
        return getRelevantConfig((IssueContext) issue);
    }

    @Override
    public FieldConfig getRelevantConfig(IssueContext context) {
        long project = context.getProjectId() == null ? FieldSchemes.GLOBAL : context.getProjectId();
        return views.model()
                .fieldSchemes()
                .relevant(info.id(), project)
                .filter(scheme -> context.getIssueTypeId() == null || scheme.coversType(context.getIssueTypeId()))
                .map(ApiFieldConfig::new)
                .orElse(null);
    }

    @Override
    public List<FieldConfigScheme> getConfigurationSchemes() {
        return views.model().fieldSchemes().ofField(info.id()).stream()
                .<FieldConfigScheme>map(scheme -> new ApiFieldConfigScheme(scheme, views))
                .toList();
    }

    @Override
    public List<Project> getAssociatedProjectObjects() {
        return getConfigurationSchemes().stream()
                .flatMap(scheme -> scheme.getAssociatedProjectObjects().stream())
                .toList();
    }

    @Override
    public int compareTo(Object other) {
        return info.name().compareTo(((Field) other).getName());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CustomField that && that.getIdAsLong().equals(info.customId());
    }

    @Override
    public int hashCode() {
        return info.id().hashCode();
    }

    @Override
    public String toString() {
        return info.name();
    }
}
