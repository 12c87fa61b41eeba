package org.salescollab.sandbox.api;

import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.issue.fields.Field;
import com.atlassian.jira.issue.fields.FieldManager;
import org.salescollab.sandbox.model.FieldInfo;

/** System and custom fields by id. */
final class ApiFieldManager implements FieldManager {
    private final JiraViews views;

    ApiFieldManager(JiraViews views) {
        this.views = views;
    }

    @Override
    public Field getField(String id) {
        return find(id) instanceof Field field ? field : null;
    }

    @Override
    public ConfigurableField getConfigurableField(String id) {
        return find(id) instanceof ConfigurableField field ? field : null;
    }

    private Object find(String id) {
        FieldInfo field = views.model().fields().byId(id).orElse(null);
        if (field == null) {
            return null;
        }
        return field.custom() ? views.customField(field).orElse(null) : new ApiField(id, field.name());
    }
}
