package org.salescollab.salesproject.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.SortableCustomField;
import com.atlassian.jira.issue.customfields.impl.AbstractSingleFieldType;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.export.FieldExportParts;
import com.atlassian.jira.issue.export.FieldExportPartsBuilder;
import com.atlassian.jira.issue.export.customfield.CustomFieldExportContext;
import com.atlassian.jira.issue.export.customfield.ExportableCustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.rest.FieldJsonRepresentation;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfo;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfoContext;
import com.atlassian.jira.issue.fields.rest.RestAwareCustomFieldType;
import com.atlassian.jira.issue.fields.rest.RestCustomFieldTypeOperations;
import com.atlassian.jira.issue.fields.rest.RestFieldOperationsHandler;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import com.atlassian.jira.issue.fields.rest.json.JsonTypeBuilder;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.ErrorCollection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.salescollab.platform.Texts;
import org.salescollab.salesproject.AmountRule;

/** The custom field type of an amount of money; {@link AmountRule} says what may stand in it. */
public final class AmountFieldType extends AbstractSingleFieldType<Double>
        implements SortableCustomField<Double>,
                RestAwareCustomFieldType,
                RestCustomFieldTypeOperations,
                ExportableCustomFieldType {

    private final JiraAuthenticationContext authentication;
    private final Texts texts;

    public AmountFieldType(
            CustomFieldValuePersister persister,
            GenericConfigManager configs,
            JiraAuthenticationContext authentication,
            Texts texts) {
        super(persister, configs);
        this.authentication = authentication;
        this.texts = texts;
    }

    @Override
    protected PersistenceFieldType getDatabaseType() {
        return PersistenceFieldType.TYPE_DECIMAL;
    }

    @Override
    protected @Nullable Object getDbValueFromObject(@Nullable Double amount) {
        return amount;
    }

    @Override
    protected @Nullable Double getObjectFromDbValue(@Nullable Object stored) {
        return stored instanceof Number number ? number.doubleValue() : null;
    }

    @Override
    public String getStringFromSingularObject(@Nullable Double amount) {
        return amount == null ? "" : AmountRule.write(amount);
    }

    @Override
    public @Nullable Double getSingularObjectFromString(@Nullable String typed) throws FieldValidationException {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        AmountRule.Result result = AmountRule.read(typed);
        if (result.amount() == null) {
            throw new FieldValidationException(message(result.reason(), getName()));
        }
        return result.amount().doubleValue();
    }

    /** Repeats the check that the base class makes, so that the message can name the field as people know it. */
    @Override
    public void validateFromParams(CustomFieldParams params, ErrorCollection errors, FieldConfig config) {
        Object typed = params.getFirstValueForNullKey();
        if (typed == null || typed.toString().isBlank()) {
            return;
        }
        AmountRule.Result result = AmountRule.read(typed.toString());
        if (result.refusal() != null) {
            CustomField field = params.getCustomField();
            errors.addError(field.getId(), message(result.reason(), field.getName()));
        }
    }

    @Override
    public @Nullable String getChangelogString(CustomField field, @Nullable Double amount) {
        return amount == null ? null : getStringFromSingularObject(amount);
    }

    @Override
    public String getChangelogValue(CustomField field, @Nullable Double amount) {
        return getStringFromSingularObject(amount);
    }

    @Override
    public int compare(Double one, Double other, FieldConfig config) {
        return one.compareTo(other);
    }

    @Override
    public Map<String, Object> getVelocityParameters(
            @Nullable Issue issue, CustomField field, FieldLayoutItem layoutItem) {
        Map<String, Object> parameters = new HashMap<>(super.getVelocityParameters(issue, field, layoutItem));
        parameters.put("amounts", new AmountTexts(authentication.getLocale()));
        return parameters;
    }

    /** The plain number, so that every spreadsheet and Jira's own import read it, whatever the reader's language. */
    @Override
    public FieldExportParts getRepresentationFromIssue(Issue issue, CustomFieldExportContext context) {
        CustomField field = context.getCustomField();
        Double amount = getValueFromIssue(field, issue);
        return FieldExportPartsBuilder.buildSinglePartRepresentation(
                field.getId(), context.getDefaultColumnHeader(), Stream.of(getStringFromSingularObject(amount)));
    }

    @Override
    public FieldTypeInfo getFieldTypeInfo(FieldTypeInfoContext context) {
        return new FieldTypeInfo(null, null);
    }

    @Override
    public JsonType getJsonSchema(CustomField field) {
        return JsonTypeBuilder.custom("number", getKey(), field.getIdAsLong());
    }

    @Override
    public FieldJsonRepresentation getJsonFromIssue(
            CustomField field, Issue issue, boolean renderedVersion, @Nullable FieldLayoutItem layoutItem) {
        return new FieldJsonRepresentation(new JsonData(getValueFromIssue(field, issue)));
    }

    @Override
    public RestFieldOperationsHandler getRestFieldOperation(CustomField field) {
        return new AmountRestHandler(field, this::message);
    }

    @Override
    public @Nullable JsonData getJsonDefaultValue(IssueContext context, CustomField field) {
        return null;
    }

    private String message(String i18nKey, Object... args) {
        return texts.text(authentication.getLocale(), i18nKey, args);
    }
}
