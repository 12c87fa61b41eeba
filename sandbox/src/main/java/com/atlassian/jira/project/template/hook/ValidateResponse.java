package com.atlassian.jira.project.template.hook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a blueprint's hook has against creating the project. */
public class ValidateResponse {
    private final Map<String, String> errors = new LinkedHashMap<>();
    private final List<String> messages = new ArrayList<>();

    private ValidateResponse() {}

    public static ValidateResponse create() {
        return new ValidateResponse();
    }

    public ValidateResponse addError(String field, String message) {
        errors.put(field, message);
        return this;
    }

    public ValidateResponse addErrorMessage(String message) {
        messages.add(message);
        return this;
    }

    /** For the sandbox's project creation. */
    public Map<String, String> fieldErrors() {
        return errors;
    }

    /** For the sandbox's project creation. */
    public List<String> messages() {
        return messages;
    }
}
