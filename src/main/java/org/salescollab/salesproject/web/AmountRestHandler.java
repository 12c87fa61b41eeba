package org.salescollab.salesproject.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.impl.rest.AbstractCustomFieldOperationsHandler;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.rest.StandardOperation;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.salescollab.salesproject.AmountRule;

/** Sets an amount through Jira's REST API, from a JSON number or a string. */
final class AmountRestHandler extends AbstractCustomFieldOperationsHandler<Double> {

    private final Message message;

    AmountRestHandler(CustomField field, Message message) {
        super(field);
        this.message = message;
    }

    /** Makes a sentence in the reader's language. */
    interface Message {
        String of(String i18nKey, Object... args);
    }

    @Override
    public Set<String> getSupportedOperations() {
        return Set.of(StandardOperation.SET.getName());
    }

    @Override
    protected @Nullable Double handleSetOperation(
            IssueContext context,
            @Nullable Issue issue,
            @Nullable Double current,
            JsonData value,
            ErrorCollection errors) {
        Object sent = value.getData();
        if (sent == null) {
            return null;
        }
        boolean usable = sent instanceof Number || sent instanceof String;
        AmountRule.Result result = usable ? AmountRule.read(plain(sent)) : AmountRule.read("?");
        if (result.amount() == null) {
            errors.addError(field.getId(), message.of(result.reason(), field.getName()));
            return null;
        }
        return result.amount().doubleValue();
    }

    @Override
    protected @Nullable Double getInitialValue(Issue issue, ErrorCollection errors) {
        return (Double) field.getValue(issue);
    }

    @Override
    protected @Nullable Double getInitialCreateValue(IssueContext context) {
        return null;
    }

    @Override
    protected void finaliseOperation(@Nullable Double amount, IssueInputParameters parameters, ErrorCollection errors) {
        parameters.addCustomFieldValue(field.getId(), amount == null ? null : AmountRule.write(amount));
    }

    private static String plain(Object sent) {
        // JSON numbers may come with an exponent, which people don't type.
        return sent instanceof Number number
                ? new java.math.BigDecimal(number.toString()).toPlainString()
                : sent.toString();
    }
}
