package org.salescollab.sandbox.fieldtype;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.I18nHelper;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.salescollab.sandbox.jira.FieldOptions;
import org.salescollab.sandbox.jira.FieldOptions.OptionRow;

/** Checks that a sent option belongs to the field's configuration. */
final class Choices {
    private Choices() {}

    static Optional<OptionRow> find(FieldOptions options, String id) {
        return id.matches("\\d{1,18}") ? options.byId(Long.parseLong(id)) : Optional.empty();
    }

    static void check(
            FieldOptions options,
            String sent,
            CustomField field,
            FieldConfig config,
            ErrorCollection errors,
            I18nHelper i18n) {
        List<OptionRow> allowed = options.of(config.getId());
        boolean known =
                allowed.stream().anyMatch(option -> Long.toString(option.id()).equals(sent) && !option.disabled());
        if (!known) {
            String all = allowed.stream()
                    .filter(option -> !option.disabled())
                    .map(option -> option.id() + "[" + option.text() + "]")
                    .collect(Collectors.joining(", "));
            errors.addError(
                    "customfield_" + field.getIdAsLong(),
                    i18n.getText("sandbox.error.option", sent, field.getUntranslatedName(), all + ", -1"),
                    ErrorCollection.Reason.VALIDATION_FAILED);
        }
    }
}
