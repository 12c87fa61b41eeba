package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Custom fields with one value, stored in one row.
 *
 * @param <T> the value
 */
public abstract class AbstractSingleFieldType<T> extends AbstractCustomFieldType<T, T> {
    private static final Logger log = LoggerFactory.getLogger(AbstractSingleFieldType.class);
    private static final String DEFAULT_VALUE = "DefaultValue";

    protected CustomFieldValuePersister customFieldValuePersister;
    protected GenericConfigManager genericConfigManager;

    public AbstractSingleFieldType(CustomFieldValuePersister persister, GenericConfigManager configs) {
        this.customFieldValuePersister = persister;
        this.genericConfigManager = configs;
    }

    protected abstract PersistenceFieldType getDatabaseType();

    protected abstract Object getDbValueFromObject(T value);

    protected abstract T getObjectFromDbValue(Object value);

    @Override
    public T getValueFromIssue(CustomField field, Issue issue) {
        List<Object> values = customFieldValuePersister.getValues(field, issue.getId(), getDatabaseType());
        return fromDb(field, issue.getId(), values);
    }

    public T getValueFromIssue(CustomField field, Long issueId, String issueKey) {
        return fromDb(field, issueId, customFieldValuePersister.getValues(field, issueId, getDatabaseType()));
    }

    private T fromDb(CustomField field, Long issueId, List<Object> values) {
        if (values.isEmpty() || values.get(0) == null) {
            return null;
        }
        try {
            return getObjectFromDbValue(values.get(0));
        } catch (FieldValidationException e) {
            log.debug("Issue {} has an invalid value stored in field {}", issueId, field.getIdAsLong(), e);
            return null;
        }
    }

    @Override
    public void createValue(CustomField field, Issue issue, T value) {
        customFieldValuePersister.createValues(
                field, issue.getId(), getDatabaseType(), Collections.singletonList(getDbValueFromObject(value)));
    }

    @Override
    public void updateValue(CustomField field, Issue issue, T value) {
        customFieldValuePersister.updateValues(
                field, issue.getId(), getDatabaseType(), Collections.singletonList(getDbValueFromObject(value)));
    }

    @Override
    public T getDefaultValue(FieldConfig config) {
        Object stored =
                genericConfigManager.retrieve(DEFAULT_VALUE, config.getId().toString());
        return stored == null ? null : getObjectFromDbValue(stored);
    }

    @Override
    public void setDefaultValue(FieldConfig config, T value) {
        genericConfigManager.update(DEFAULT_VALUE, config.getId().toString(), getDbValueFromObject(value));
    }

    @Override
    public void validateFromParams(CustomFieldParams params, ErrorCollection errors, FieldConfig config) {
        try {
            getValueFromCustomFieldParams(params);
        } catch (FieldValidationException e) {
            errors.addError(
                    "customfield_" + params.getCustomField().getIdAsLong(),
                    e.getMessage(),
                    ErrorCollection.Reason.VALIDATION_FAILED);
        }
    }

    @Override
    public T getValueFromCustomFieldParams(CustomFieldParams params) {
        Object first = firstOf(params);
        return first == null ? null : getSingularObjectFromString((String) first);
    }

    @Override
    public Object getStringValueFromCustomFieldParams(CustomFieldParams params) {
        return params == null ? null : params.getFirstValueForNullKey();
    }

    private static Object firstOf(CustomFieldParams params) {
        Collection<?> values = params == null ? null : params.getValuesForNullKey();
        return values == null || values.isEmpty() ? null : values.iterator().next();
    }

    @Override
    public String getChangelogValue(CustomField field, T value) {
        return value == null ? "" : getStringFromSingularObject(value);
    }
}
