package org.salescollab.customer.jira;

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
import org.salescollab.platform.jira.SentReference;

/** Sets a customer through Jira's REST API: a key, a name or an alias, plain or as {@code key} or {@code name}. */
final class CustomerRestHandler extends AbstractCustomFieldOperationsHandler<String> {

    private final CustomerChoice choice;

    CustomerRestHandler(CustomField field, CustomerChoice choice) {
        super(field);
        this.choice = choice;
    }

    @Override
    public Set<String> getSupportedOperations() {
        return Set.of(StandardOperation.SET.getName());
    }

    @Override
    protected @Nullable String handleSetOperation(
            IssueContext context,
            @Nullable Issue issue,
            @Nullable String current,
            JsonData value,
            ErrorCollection errors) {
        Object sent = value.getData();
        if (sent == null) {
            return null;
        }
        String wanted = SentReference.wanted(sent);
        if (wanted == null) {
            errors.addError(field.getId(), choice.text("sales.customer.field.error.shape"));
            return null;
        }
        return wanted;
    }

    @Override
    protected @Nullable String getInitialValue(Issue issue, ErrorCollection errors) {
        return (String) field.getValue(issue);
    }

    @Override
    protected @Nullable String getInitialCreateValue(IssueContext context) {
        return null;
    }

    @Override
    protected void finaliseOperation(@Nullable String wanted, IssueInputParameters parameters, ErrorCollection errors) {
        parameters.addCustomFieldValue(field.getId(), wanted);
    }
}
