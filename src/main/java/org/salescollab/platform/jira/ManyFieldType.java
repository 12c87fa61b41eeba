package org.salescollab.platform.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.SortableCustomField;
import com.atlassian.jira.issue.customfields.impl.AbstractMultiCFType;
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
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A custom field type of several references: stores their stable keys, shows their live names.
 *
 * <p>Showing a value costs one statement and checking typed ones at most three, however many there are.
 */
public abstract class ManyFieldType extends AbstractMultiCFType<Label>
        implements SortableCustomField<Collection<Label>>,
                RestAwareCustomFieldType,
                RestCustomFieldTypeOperations,
                ExportableCustomFieldType {

    private final ManyChoice choice;
    private final TypedChoices typed;

    protected ManyFieldType(CustomFieldValuePersister persister, GenericConfigManager configs, ManyChoice choice) {
        super(persister, configs);
        this.choice = choice;
        this.typed = new TypedChoices(choice);
    }

    @Override
    protected PersistenceFieldType getDatabaseType() {
        return PersistenceFieldType.TYPE_LIMITED_TEXT;
    }

    @Override
    protected Object convertTypeToDbValue(Label key) {
        return key.getLabel();
    }

    @Override
    protected @Nullable Label convertDbValueToType(@Nullable Object stored) {
        return stored == null ? null : StoredKeys.label(stored.toString());
    }

    @Override
    protected Comparator<Label> getTypeComparator() {
        return StoredKeys.BY_NUMBER;
    }

    @Override
    public String getStringFromSingularObject(@Nullable Label key) {
        return key == null ? "" : key.getLabel();
    }

    /** Takes a key, or exactly one name or alias, and gives the key. */
    @Override
    public @Nullable Label getSingularObjectFromString(@Nullable String text) throws FieldValidationException {
        String wanted = text == null ? "" : text.strip();
        if (wanted.isEmpty()) {
            return null;
        }
        String key = choice.stored(List.of(wanted)).get(wanted);
        if (key == null) {
            throw new FieldValidationException(typed.unknown(wanted));
        }
        return StoredKeys.label(key);
    }

    @Override
    public @Nullable Collection<Label> getValueFromCustomFieldParams(CustomFieldParams params)
            throws FieldValidationException {
        TypedChoices.Read read = typed.read(params);
        if (read.problem() != null) {
            throw new FieldValidationException(read.problem());
        }
        return StoredKeys.value(read.keys());
    }

    /** A set, also when Jira reads it for its index. */
    @Override
    public @Nullable Collection<Label> getValueFromIssue(CustomField field, Issue issue) {
        return StoredKeys.value(StoredKeys.of(super.getValueFromIssue(field, issue)));
    }

    @Override
    public Object getStringValueFromCustomFieldParams(CustomFieldParams params) {
        return TypedChoices.texts(params);
    }

    @Override
    public void validateFromParams(CustomFieldParams params, ErrorCollection errors, FieldConfig config) {
        String problem = typed.read(params).problem();
        if (problem != null) {
            errors.addError(params.getCustomField().getId(), problem);
        }
    }

    /** The order of the keys and where they come from make no difference. */
    @Override
    public boolean valuesEqual(@Nullable Collection<Label> one, @Nullable Collection<Label> other) {
        return StoredKeys.sorted(one).equals(StoredKeys.sorted(other));
    }

    /** The change history keeps the keys, and beside them the names as they were, unless they are hidden from some. */
    @Override
    public @Nullable String getChangelogString(CustomField field, @Nullable Collection<Label> keys) {
        return keys == null ? null : String.join("; ", choice.recorded(StoredKeys.of(keys)));
    }

    @Override
    public String getChangelogValue(CustomField field, @Nullable Collection<Label> keys) {
        return String.join(", ", StoredKeys.of(keys));
    }

    /** By the lowest number; names would need a look-up for each comparison. */
    @Override
    public int compare(Collection<Label> one, Collection<Label> other, FieldConfig config) {
        return StoredKeys.compare(one, other);
    }

    @Override
    public Map<String, Object> getVelocityParameters(
            @Nullable Issue issue, CustomField field, FieldLayoutItem layoutItem) {
        Map<String, Object> parameters = new HashMap<>(super.getVelocityParameters(issue, field, layoutItem));
        parameters.put("customerNames", new ChosenNames(choice, stored(issue, field)));
        return parameters;
    }

    private List<String> stored(@Nullable Issue issue, CustomField field) {
        return issue == null || issue.getId() == null ? List.of() : StoredKeys.of(getValueFromIssue(field, issue));
    }

    /** The names that the reader sees on the issue, a value each; no spreadsheet takes one for a formula. */
    @Override
    public FieldExportParts getRepresentationFromIssue(Issue issue, CustomFieldExportContext context) {
        List<String> keys = stored(issue, context.getCustomField());
        return ExportedNames.of(keys.isEmpty() ? List.of() : choice.views(keys), context);
    }

    @Override
    public FieldTypeInfo getFieldTypeInfo(FieldTypeInfoContext context) {
        return new FieldTypeInfo(null, choice.searchAddress());
    }

    @Override
    public JsonType getJsonSchema(CustomField field) {
        return JsonTypeBuilder.customArray("any", getKey(), field.getIdAsLong());
    }

    @Override
    public FieldJsonRepresentation getJsonFromIssue(
            CustomField field, Issue issue, boolean renderedVersion, @Nullable FieldLayoutItem layoutItem) {
        List<Map<String, String>> json = choice.views(stored(issue, field)).stream()
                .map(view -> Map.of("key", view.key(), "name", view.name()))
                .toList();
        return new FieldJsonRepresentation(new JsonData(json.isEmpty() ? null : json));
    }

    @Override
    public RestFieldOperationsHandler getRestFieldOperation(CustomField field) {
        return new ManyRestHandler(field, choice);
    }

    @Override
    public @Nullable JsonData getJsonDefaultValue(IssueContext context, CustomField field) {
        return null;
    }
}
