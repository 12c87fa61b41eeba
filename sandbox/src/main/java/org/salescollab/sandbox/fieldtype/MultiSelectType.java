package org.salescollab.sandbox.fieldtype;

import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.util.ErrorCollection;
import org.salescollab.sandbox.api.ApiOption;
import org.salescollab.sandbox.jira.FieldOptions;

/** Several of the configured options. */
final class MultiSelectType extends ManyType<Option> {
    private final FieldOptions options;

    MultiSelectType(CustomFieldValuePersister persister, FieldOptions options) {
        super(persister);
        this.options = options;
    }

    @Override
    Option fromDb(String stored) {
        return Choices.find(options, stored).map(ApiOption::new).orElse(null);
    }

    @Override
    String toDb(Option value) {
        return value.getOptionId().toString();
    }

    @Override
    String shown(Option value) {
        return value.getValue();
    }

    @Override
    public String getStringFromSingularObject(Option value) {
        return toDb(value);
    }

    @Override
    public Option getSingularObjectFromString(String text) {
        Option option = fromDb(text);
        if (option == null) {
            throw new FieldValidationException(getI18nBean().getText("sandbox.error.option.id", text));
        }
        return option;
    }

    @Override
    public void validateFromParams(CustomFieldParams params, ErrorCollection errors, FieldConfig config) {
        sent(params)
                .forEach(text -> Choices.check(options, text, params.getCustomField(), config, errors, getI18nBean()));
    }
}
