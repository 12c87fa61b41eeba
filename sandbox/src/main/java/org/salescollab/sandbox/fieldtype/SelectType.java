package org.salescollab.sandbox.fieldtype;

import com.atlassian.jira.issue.customfields.impl.AbstractSingleFieldType;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.util.ErrorCollection;
import org.salescollab.sandbox.api.ApiOption;
import org.salescollab.sandbox.jira.FieldOptions;

/** One of the configured options, stored by the option's id. */
final class SelectType extends AbstractSingleFieldType<Option> {
    private static final String NONE = "-1";

    private final FieldOptions options;

    SelectType(CustomFieldValuePersister persister, GenericConfigManager configs, FieldOptions options) {
        super(persister, configs);
        this.options = options;
    }

    @Override
    protected PersistenceFieldType getDatabaseType() {
        return PersistenceFieldType.TYPE_LIMITED_TEXT;
    }

    @Override
    protected Object getDbValueFromObject(Option value) {
        return value == null ? null : value.getOptionId().toString();
    }

    @Override
    protected Option getObjectFromDbValue(Object value) {
        return getSingularObjectFromString((String) value);
    }

    @Override
    public String getStringFromSingularObject(Option value) {
        return value == null ? null : value.getOptionId().toString();
    }

    @Override
    public Option getSingularObjectFromString(String text) {
        if (text == null || text.isBlank() || text.equals(NONE)) {
            return null;
        }
        return Choices.find(options, text)
                .map(ApiOption::new)
                .orElseThrow(
                        () -> new FieldValidationException(getI18nBean().getText("sandbox.error.option.id", text)));
    }

    @Override
    public void validateFromParams(CustomFieldParams params, ErrorCollection errors, FieldConfig config) {
        Object sent = params == null ? null : params.getFirstValueForNullKey();
        if (sent != null && !NONE.equals(sent) && !sent.toString().isBlank()) {
            Choices.check(options, sent.toString(), params.getCustomField(), config, errors, getI18nBean());
        }
    }

    @Override
    public String getChangelogValue(CustomField field, Option value) {
        return value == null ? "" : value.getOptionId().toString();
    }

    @Override
    public String getChangelogString(CustomField field, Option value) {
        return value == null ? "" : value.getValue();
    }
}
