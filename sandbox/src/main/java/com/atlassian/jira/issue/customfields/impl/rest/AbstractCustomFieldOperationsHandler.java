package com.atlassian.jira.issue.customfields.impl.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.rest.FieldOperationHolder;
import com.atlassian.jira.issue.fields.rest.RestFieldOperationsHandler;
import com.atlassian.jira.issue.fields.rest.StandardOperation;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Sets a custom field through REST: begins with the present value, applies the operations, hands the result on.
 *
 * @param <T> the value while it is worked on
 */
public abstract class AbstractCustomFieldOperationsHandler<T> implements RestFieldOperationsHandler {
    protected CustomField field;
    protected I18nHelper i18nHelper;

    public AbstractCustomFieldOperationsHandler(CustomField field) {
        this(field, null);
    }

    public AbstractCustomFieldOperationsHandler(CustomField field, I18nHelper i18nHelper) {
        this.field = field;
        this.i18nHelper = i18nHelper;
    }

    @Override
    public Set<String> getSupportedOperations() {
        return Set.of(StandardOperation.SET.getName());
    }

    @Override
    @SuppressWarnings("rawtypes")
    public ErrorCollection updateIssueInputParameters(
            IssueContext context, Issue issue, String fieldId, IssueInputParameters parameters, List operations) {
        ErrorCollection errors = new SimpleErrorCollection();
        T value = issue == null ? getInitialCreateValue(context) : getInitialValue(issue, errors);
        for (Object one : operations) {
            FieldOperationHolder holder = (FieldOperationHolder) one;
            StandardOperation operation =
                    StandardOperation.valueOf(holder.getOperation().toUpperCase(Locale.ROOT));
            value = applyOperation(context, issue, operation, value, holder.getData(), errors);
        }
        if (!errors.hasAnyErrors()) {
            finaliseOperation(value, parameters, errors);
        }
        return errors;
    }

    protected T applyOperation(
            IssueContext context,
            Issue issue,
            StandardOperation operation,
            T current,
            JsonData data,
            ErrorCollection errors) {
        return switch (operation) {
            case SET -> handleSetOperation(context, issue, current, data, errors);
            case ADD -> handleAddOperation(context, issue, current, data, errors);
            case REMOVE -> handleRemoveOperation(context, issue, current, data, errors);
            default -> throw new UnsupportedOperationException(operation.getName());
        };
    }

    protected T handleSetOperation(
            IssueContext context, Issue issue, T current, JsonData data, ErrorCollection errors) {
        throw new UnsupportedOperationException("set");
    }

    protected T handleAddOperation(
            IssueContext context, Issue issue, T current, JsonData data, ErrorCollection errors) {
        throw new UnsupportedOperationException("add");
    }

    protected T handleRemoveOperation(
            IssueContext context, Issue issue, T current, JsonData data, ErrorCollection errors) {
        throw new UnsupportedOperationException("remove");
    }

    protected abstract T getInitialCreateValue(IssueContext context);

    protected abstract T getInitialValue(Issue issue, ErrorCollection errors);

    protected abstract void finaliseOperation(T value, IssueInputParameters parameters, ErrorCollection errors);
}
