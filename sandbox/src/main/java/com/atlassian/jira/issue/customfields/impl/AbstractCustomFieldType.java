package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.web.bean.BulkEditBean;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What all custom field types have in common.
 *
 * @param <T> the value as a whole
 * @param <S> one value
 */
public abstract class AbstractCustomFieldType<T, S> implements CustomFieldType<T, S> {
    private CustomFieldTypeModuleDescriptor descriptor;

    @Override
    public void init(CustomFieldTypeModuleDescriptor own) {
        this.descriptor = own;
    }

    @Override
    public CustomFieldTypeModuleDescriptor getDescriptor() {
        return descriptor;
    }

    @Override
    public String getKey() {
        return descriptor.getCompleteKey();
    }

    @Override
    public String getName() {
        return descriptor.getName();
    }

    @Override
    public String getDescription() {
        return descriptor.getDescription();
    }

    public I18nHelper getI18nBean() {
        return descriptor.getI18nBean();
    }

    @Override
    public String getChangelogString(CustomField field, T value) {
        return null;
    }

    @Override
    public boolean valuesEqual(T one, T other) {
        return Objects.equals(one, other);
    }

    @Override
    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem layoutItem) {
        return getVelocityParameters(issue);
    }

    public Map<String, Object> getVelocityParameters(Issue issue) {
        return new HashMap<>();
    }

    @Override
    public String availableForBulkEdit(BulkEditBean bean) {
        return null;
    }

    public boolean isRenderable() {
        return false;
    }
}
