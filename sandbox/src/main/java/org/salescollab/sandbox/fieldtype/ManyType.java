package org.salescollab.sandbox.fieldtype;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.AbstractCustomFieldType;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.util.ErrorCollection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A field with any number of values, each in a row of its own.
 *
 * @param <S> one value
 */
abstract class ManyType<S> extends AbstractCustomFieldType<Collection<S>, S> {
    private final CustomFieldValuePersister persister;

    ManyType(CustomFieldValuePersister persister) {
        this.persister = persister;
    }

    abstract S fromDb(String stored);

    abstract String toDb(S value);

    abstract String shown(S value);

    /** The texts sent, one per value. */
    Collection<String> sent(CustomFieldParams params) {
        List<String> texts = new ArrayList<>();
        Collection<?> values = params == null ? null : params.getValuesForNullKey();
        if (values != null) {
            values.forEach(value -> texts.add(value.toString()));
        }
        texts.removeIf(text -> text.isBlank() || text.equals("-1"));
        return texts;
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
    public Collection<S> getValueFromCustomFieldParams(CustomFieldParams params) {
        Set<S> values = new LinkedHashSet<>();
        sent(params).forEach(text -> values.add(getSingularObjectFromString(text)));
        return values.isEmpty() ? null : List.copyOf(values);
    }

    @Override
    public Object getStringValueFromCustomFieldParams(CustomFieldParams params) {
        return params == null ? null : params.getValuesForNullKey();
    }

    @Override
    public Collection<S> getValueFromIssue(CustomField field, Issue issue) {
        List<S> values = persister.getValues(field, issue.getId(), PersistenceFieldType.TYPE_LIMITED_TEXT).stream()
                .map(stored -> fromDb((String) stored))
                .filter(Objects::nonNull)
                .toList();
        return values.isEmpty() ? null : values;
    }

    @Override
    public void createValue(CustomField field, Issue issue, Collection<S> value) {
        updateValue(field, issue, value);
    }

    @Override
    public void updateValue(CustomField field, Issue issue, Collection<S> value) {
        List<String> stored =
                value == null ? List.of() : value.stream().map(this::toDb).toList();
        persister.updateValues(field, issue.getId(), PersistenceFieldType.TYPE_LIMITED_TEXT, stored);
    }

    @Override
    public Collection<S> getDefaultValue(FieldConfig config) {
        return null;
    }

    @Override
    public void setDefaultValue(FieldConfig config, Collection<S> value) {
        throw new UnsupportedOperationException("The sandbox keeps no default for fields with several values");
    }

    @Override
    public String getChangelogValue(CustomField field, Collection<S> value) {
        return value == null ? "" : value.stream().map(this::toDb).toList().toString();
    }

    @Override
    public String getChangelogString(CustomField field, Collection<S> value) {
        return value == null
                ? ""
                : String.join(", ", value.stream().map(this::shown).toList());
    }
}
