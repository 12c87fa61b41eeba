package com.atlassian.jira.issue.customfields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.web.bean.BulkEditBean;
import java.util.Map;

/**
 * The behaviour of custom fields of one kind: validation, storing, display and history.
 *
 * @param <T> the value as a whole, such as a list of users
 * @param <S> one value, such as a user
 */
public interface CustomFieldType<T, S> {
    void init(CustomFieldTypeModuleDescriptor descriptor);

    CustomFieldTypeModuleDescriptor getDescriptor();

    String getKey();

    String getName();

    String getDescription();

    String getStringFromSingularObject(S value);

    S getSingularObjectFromString(String text);

    void validateFromParams(CustomFieldParams params, ErrorCollection errors, FieldConfig config);

    T getValueFromCustomFieldParams(CustomFieldParams params);

    Object getStringValueFromCustomFieldParams(CustomFieldParams params);

    T getValueFromIssue(CustomField field, Issue issue);

    void createValue(CustomField field, Issue issue, T value);

    void updateValue(CustomField field, Issue issue, T value);

    T getDefaultValue(FieldConfig config);

    void setDefaultValue(FieldConfig config, T value);

    String getChangelogValue(CustomField field, T value);

    String getChangelogString(CustomField field, T value);

    Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem layoutItem);

    boolean valuesEqual(T one, T other);

    /** Null where fields of this type can be edited in bulk, else the key of a text that says why not. */
    String availableForBulkEdit(BulkEditBean bean);
}
