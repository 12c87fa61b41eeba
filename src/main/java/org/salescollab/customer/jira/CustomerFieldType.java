package org.salescollab.customer.jira;

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
import com.atlassian.jira.util.ErrorCollection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.salescollab.shared.CustomerKey;

/**
 * The custom field type of a customer: stores the stable key, shows the live name.
 *
 * <p>Showing a value costs one statement; checking a typed one costs at most three.
 */
public final class CustomerFieldType extends AbstractSingleFieldType<String>
        implements SortableCustomField<String>,
                RestAwareCustomFieldType,
                RestCustomFieldTypeOperations,
                ExportableCustomFieldType {

    private final CustomerChoice choice;

    public CustomerFieldType(CustomFieldValuePersister persister, GenericConfigManager configs, CustomerChoice choice) {
        super(persister, configs);
        this.choice = choice;
    }

    @Override
    protected PersistenceFieldType getDatabaseType() {
        return PersistenceFieldType.TYPE_LIMITED_TEXT;
    }

    @Override
    protected @Nullable Object getDbValueFromObject(@Nullable String key) {
        return key;
    }

    @Override
    protected @Nullable String getObjectFromDbValue(@Nullable Object stored) {
        return stored == null ? null : stored.toString();
    }

    @Override
    public String getStringFromSingularObject(@Nullable String key) {
        return key == null ? "" : key;
    }

    /** Takes a key, or exactly one name or alias, and gives the key. */
    @Override
    public @Nullable String getSingularObjectFromString(@Nullable String typed) throws FieldValidationException {
        String wanted = CustomerChoice.blankToNull(typed);
        if (wanted == null) {
            return null;
        }
        return choice.stored(wanted).orElseThrow(() -> new FieldValidationException(unknown(wanted)));
    }

    /** Repeats the check that the base class makes, so that the message stands at the field. */
    @Override
    public void validateFromParams(CustomFieldParams params, ErrorCollection errors, FieldConfig config) {
        Object typed = params.getFirstValueForNullKey();
        String wanted = typed == null ? null : CustomerChoice.blankToNull(typed.toString());
        if (wanted != null && choice.stored(wanted).isEmpty()) {
            errors.addError(params.getCustomField().getId(), unknown(wanted));
        }
    }

    private String unknown(String wanted) {
        return choice.text("sales.customer.field.error.unknown", wanted);
    }

    /** The change history keeps the key, and beside it the name as it was then, unless customers are hidden from some. */
    @Override
    public @Nullable String getChangelogString(CustomField field, @Nullable String key) {
        return key == null ? null : choice.recorded(key);
    }

    @Override
    public String getChangelogValue(CustomField field, @Nullable String key) {
        return getStringFromSingularObject(key);
    }

    /** By number; names would need a look-up for each comparison. */
    @Override
    public int compare(String one, String other, FieldConfig config) {
        return Long.compare(number(one), number(other));
    }

    private static long number(String key) {
        return CustomerKey.parse(key).map(CustomerKey::number).orElse(Long.MAX_VALUE);
    }

    @Override
    public Map<String, Object> getVelocityParameters(
            @Nullable Issue issue, CustomField field, FieldLayoutItem layoutItem) {
        Map<String, Object> parameters = new HashMap<>(super.getVelocityParameters(issue, field, layoutItem));
        parameters.put("customerNames", new CustomerFieldNames(choice, stored(issue, field)));
        return parameters;
    }

    private @Nullable String stored(@Nullable Issue issue, CustomField field) {
        return issue == null || issue.getId() == null ? null : getValueFromIssue(field, issue);
    }

    /** The name that the reader sees on the issue; one statement for each issue that has a customer. */
    @Override
    public FieldExportParts getRepresentationFromIssue(Issue issue, CustomFieldExportContext context) {
        String key = getValueFromIssue(context.getCustomField(), issue);
        return choice.exported(key == null ? List.of() : List.of(key), context);
    }

    @Override
    public FieldTypeInfo getFieldTypeInfo(FieldTypeInfoContext context) {
        return new FieldTypeInfo(null, "/rest/sales-collab/1.0/customers/search?query=");
    }

    @Override
    public JsonType getJsonSchema(CustomField field) {
        return JsonTypeBuilder.custom("any", getKey(), field.getIdAsLong());
    }

    @Override
    public FieldJsonRepresentation getJsonFromIssue(
            CustomField field, Issue issue, boolean renderedVersion, @Nullable FieldLayoutItem layoutItem) {
        String key = getValueFromIssue(field, issue);
        Object json =
                key == null ? null : Map.of("key", key, "name", choice.view(key).name());
        return new FieldJsonRepresentation(new JsonData(json));
    }

    @Override
    public RestFieldOperationsHandler getRestFieldOperation(CustomField field) {
        return new CustomerRestHandler(field, choice);
    }

    @Override
    public @Nullable JsonData getJsonDefaultValue(IssueContext context, CustomField field) {
        return null;
    }
}
