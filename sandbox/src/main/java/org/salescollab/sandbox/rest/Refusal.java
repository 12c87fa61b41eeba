package org.salescollab.sandbox.rest;

import java.util.List;
import java.util.Map;
import org.salescollab.sandbox.model.Outcome;

/** A request that is answered with an error in Jira's JSON. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient List<String> messages;
    private final transient Map<String, String> errors;

    Refusal(int status, List<String> messages, Map<String, String> errors) {
        super(status + " " + messages + " " + errors);
        this.status = status;
        this.messages = List.copyOf(messages);
        this.errors = Map.copyOf(errors);
    }

    static Refusal of(int status, String message) {
        return new Refusal(status, List.of(message), Map.of());
    }

    static Refusal bad(String message) {
        return of(400, message);
    }

    static Refusal field(String field, String message) {
        return new Refusal(400, List.of(), Map.of(field, message));
    }

    /** The value of an attempt, or its errors as a refusal. */
    static <T> T orRefuse(Outcome<T> outcome) {
        if (!outcome.ok()) {
            throw new Refusal(outcome.status(), outcome.messages(), outcome.fieldErrors());
        }
        return outcome.value();
    }

    int status() {
        return status;
    }

    List<String> messages() {
        return messages;
    }

    Map<String, String> errors() {
        return errors;
    }
}
