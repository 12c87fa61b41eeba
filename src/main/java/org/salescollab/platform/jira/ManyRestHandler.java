package org.salescollab.platform.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.impl.rest.AbstractCustomFieldOperationsHandler;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.rest.StandardOperation;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.util.ErrorCollection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sets, adds and removes references through Jira's REST API: keys, names or aliases, plain or as {@code key} or
 * {@code name}.
 */
final class ManyRestHandler extends AbstractCustomFieldOperationsHandler<List<String>> {

    private final ManyChoice choice;

    ManyRestHandler(CustomField field, ManyChoice choice) {
        super(field);
        this.choice = choice;
    }

    @Override
    public Set<String> getSupportedOperations() {
        return Set.of(
                StandardOperation.SET.getName(), StandardOperation.ADD.getName(), StandardOperation.REMOVE.getName());
    }

    @Override
    protected List<String> handleSetOperation(
            IssueContext context, @Nullable Issue issue, List<String> current, JsonData value, ErrorCollection errors) {
        Object sent = value.getData();
        if (sent == null) {
            return List.of();
        }
        if (!(sent instanceof Collection<?> many)) {
            return refused(current, errors);
        }
        List<String> wanted = new ArrayList<>();
        for (Object one : many) {
            String text = SentReference.wanted(one);
            if (text == null) {
                return refused(current, errors);
            }
            wanted.add(text);
        }
        return wanted;
    }

    @Override
    protected List<String> handleAddOperation(
            IssueContext context, @Nullable Issue issue, List<String> current, JsonData value, ErrorCollection errors) {
        String text = SentReference.wanted(value.getData());
        if (text == null) {
            return refused(current, errors);
        }
        List<String> all = new ArrayList<>(current);
        all.add(text);
        return all;
    }

    /** What isn't there is removed already; a name removes what is stored by its key. */
    @Override
    protected List<String> handleRemoveOperation(
            IssueContext context, @Nullable Issue issue, List<String> current, JsonData value, ErrorCollection errors) {
        String text = SentReference.wanted(value.getData());
        if (text == null) {
            return refused(current, errors);
        }
        List<String> asked = new ArrayList<>(current);
        asked.add(text);
        Map<String, String> keys = choice.stored(asked);
        String gone = keys.getOrDefault(text, text);
        return current.stream()
                .filter(one -> !gone.equals(keys.getOrDefault(one, one)))
                .toList();
    }

    private List<String> refused(List<String> current, ErrorCollection errors) {
        errors.addError(field.getId(), choice.wrongShape());
        return current;
    }

    /** Hidden ones stay under their seal when others are added. */
    @Override
    protected List<String> getInitialValue(Issue issue, ErrorCollection errors) {
        return choice.views(StoredKeys.of(field.getValue(issue))).stream()
                .map(ChosenView::sent)
                .toList();
    }

    @Override
    protected List<String> getInitialCreateValue(IssueContext context) {
        return List.of();
    }

    @Override
    protected void finaliseOperation(List<String> wanted, IssueInputParameters parameters, ErrorCollection errors) {
        parameters.addCustomFieldValue(
                field.getId(), wanted.isEmpty() ? new String[] {""} : wanted.toArray(String[]::new));
    }
}
