package org.salescollab.sandbox.api;

import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.Objects;
import org.salescollab.sandbox.jira.FieldScheme;
import org.salescollab.sandbox.jira.FieldSchemes;

/** A context of a custom field or an issue type scheme as apps see it. */
record ApiFieldConfigScheme(FieldScheme scheme, JiraViews views) implements FieldConfigScheme {
    @Override
    public Long getId() {
        return scheme.id();
    }

    @Override
    public String getName() {
        return scheme.name();
    }

    @Override
    public List<Long> getAssociatedProjectIds() {
        return scheme.projects().stream()
                .filter(id -> id != FieldSchemes.GLOBAL)
                .toList();
    }

    @Override
    public List<Project> getAssociatedProjectObjects() {
        return getAssociatedProjectIds().stream()
                .map(views::project)
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public FieldConfig getOneAndOnlyConfig() {
        return new ApiFieldConfig(scheme);
    }
}
