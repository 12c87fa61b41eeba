package org.salescollab.sandbox.model;

import java.util.List;
import java.util.Map;

/** What an attempt to change something led to: the value, or errors by field id and general messages with an HTTP status. */
public record Outcome<T>(T value, Map<String, String> fieldErrors, List<String> messages, int status) {
    public static <T> Outcome<T> of(T value) {
        return new Outcome<>(value, Map.of(), List.of(), 200);
    }

    public static <T> Outcome<T> fieldErrors(Map<String, String> errors) {
        return new Outcome<>(null, Map.copyOf(errors), List.of(), 400);
    }

    public static <T> Outcome<T> refused(int status, String message) {
        return new Outcome<>(null, Map.of(), List.of(message), status);
    }

    public boolean ok() {
        return status < 400;
    }
}
