package org.salescollab.sandbox.jira.issue;

import java.util.List;
import java.util.Map;
import org.salescollab.sandbox.model.Outcome;

/** Ends an operation on an issue and rolls it back; carries what the caller is told. */
final class IssueRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Outcome<?> outcome;

    private IssueRefused(Outcome<?> outcome) {
        super(outcome.messages() + " " + outcome.fieldErrors());
        this.outcome = outcome;
    }

    static IssueRefused with(int status, String message) {
        return new IssueRefused(Outcome.refused(status, message));
    }

    /** Wrong input: errors by field id and general messages. */
    static IssueRefused input(Map<String, String> fields, List<String> messages) {
        return new IssueRefused(new Outcome<>(null, Map.copyOf(fields), List.copyOf(messages), 400));
    }

    <T> Outcome<T> outcome() {
        return new Outcome<>(null, outcome.fieldErrors(), outcome.messages(), outcome.status());
    }
}
