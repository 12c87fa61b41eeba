package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Custom fields with several values, each stored in a row of its own.
 *
 * @param <T> one value
 */
public abstract class AbstractMultiCFType<T> extends AbstractCustomFieldType<Collection<T>, T> {
    private static final String DEFAULT_VALUE = "DefaultValue";

    protected final CustomFieldValuePersister customFieldValuePersister;
    protected final GenericConfigManager genericConfigManager;

    public AbstractMultiCFType(CustomFieldValuePersister persister, GenericConfigManager configs) {
        this.customFieldValuePersister = persister;
        this.genericConfigManager = configs;
    }

    protected abstract Comparator<T> getTypeComparator();

    protected abstract Object convertTypeToDbValue(T value);

    protected abstract T convertDbValueToType(Object value);

    protected abstract PersistenceFieldType getDatabaseType();

    @Override
    public Collection<T> getValueFromIssue(CustomField field, Issue issue) {
        List<Object> stored = customFieldValuePersister.getValues(field, issue.getId(), getDatabaseType());
        return stored.isEmpty() ? null : types(stored);
    }

    private Collection<T> types(Collection<?> stored) {
        List<T> values = new ArrayList<>();
        stored.stream().map(this::convertDbValueToType).filter(Objects::nonNull).forEach(values::add);
        if (getTypeComparator() != null) {
            values.sort(getTypeComparator());
        }
        return values;
    }

    private Collection<?> rows(Collection<T> values) {
        return values == null
                ? List.of()
                : values.stream().map(this::convertTypeToDbValue).toList();
    }

    @Override
    public void createValue(CustomField field, Issue issue, Collection<T> value) {
        customFieldValuePersister.createValues(field, issue.getId(), getDatabaseType(), rows(value));
    }

    @Override
    public void updateValue(CustomField field, Issue issue, Collection<T> value) {
        customFieldValuePersister.updateValues(field, issue.getId(), getDatabaseType(), rows(value));
    }

    @Override
    public Collection<T> getDefaultValue(FieldConfig config) {
        Object stored =
                genericConfigManager.retrieve(DEFAULT_VALUE, config.getId().toString());
        return stored instanceof Collection<?> many ? types(many) : null;
    }

    @Override
    public void setDefaultValue(FieldConfig config, Collection<T> value) {
        genericConfigManager.update(
                DEFAULT_VALUE, config.getId().toString(), value == null ? null : new ArrayList<>(rows(value)));
    }

    @Override
    public String getChangelogValue(CustomField field, Collection<T> value) {
        return value == null
                ? ""
                : value.stream().map(this::getStringFromSingularObject).toList().toString();
    }
}
