package org.salescollab.sandbox.fieldtype;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Collection;
import java.util.List;
import org.salescollab.sandbox.jira.FieldValues;

/** Free labels, kept in the table of all labels. */
final class LabelsType extends ManyType<String> {
    private final FieldValues values;

    LabelsType(CustomFieldValuePersister persister, FieldValues values) {
        super(persister);
        this.values = values;
    }

    @Override
    public Collection<String> getValueFromIssue(CustomField field, Issue issue) {
        Collection<String> labels = values.labels(field.getIdAsLong(), issue.getId());
        return labels.isEmpty() ? null : labels;
    }

    @Override
    public void updateValue(CustomField field, Issue issue, Collection<String> value) {
        values.setLabels(field.getIdAsLong(), issue.getId(), value == null ? List.of() : value);
    }

    @Override
    String fromDb(String stored) {
        return stored;
    }

    @Override
    String toDb(String value) {
        return value;
    }

    @Override
    String shown(String value) {
        return value;
    }

    @Override
    public String getStringFromSingularObject(String value) {
        return value;
    }

    @Override
    public String getSingularObjectFromString(String text) {
        String problem = LabelRule.problem(text);
        if (problem != null) {
            throw new FieldValidationException(getI18nBean().getText(problem, text));
        }
        return text;
    }
}
