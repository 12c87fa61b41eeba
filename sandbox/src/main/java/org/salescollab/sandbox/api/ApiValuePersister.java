package org.salescollab.sandbox.api;

import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Collection;
import java.util.List;
import org.salescollab.sandbox.jira.FieldValues;

/** Stores custom field values in the column that their type asks for. */
public final class ApiValuePersister implements CustomFieldValuePersister {
    private final FieldValues values;

    public ApiValuePersister(FieldValues values) {
        this.values = values;
    }

    private static String column(PersistenceFieldType type) {
        return type.toString().replace("value", "_value");
    }

    @Override
    public List<Object> getValues(CustomField field, Long issueId, PersistenceFieldType type) {
        return getValues(field, issueId, type, null);
    }

    @Override
    public List<Object> getValues(CustomField field, Long issueId, PersistenceFieldType type, String parentKey) {
        return values.values(field.getIdAsLong(), issueId, column(type), parentKey);
    }

    @Override
    public void createValues(CustomField field, Long issueId, PersistenceFieldType type, Collection<?> all) {
        createValues(field, issueId, type, all, null);
    }

    @Override
    public void createValues(
            CustomField field, Long issueId, PersistenceFieldType type, Collection<?> all, String parentKey) {
        values.add(field.getIdAsLong(), issueId, column(type), all, parentKey);
    }

    @Override
    public void updateValues(CustomField field, Long issueId, PersistenceFieldType type, Collection<?> all) {
        updateValues(field, issueId, type, all, null);
    }

    @Override
    public void updateValues(
            CustomField field, Long issueId, PersistenceFieldType type, Collection<?> all, String parentKey) {
        values.replace(field.getIdAsLong(), issueId, column(type), all, parentKey);
    }
}
