package org.salescollab.sandbox.web;

import java.util.Map;

/** The little of Jira's form action that field templates ask: the errors by field id. */
public record FormAction(Map<String, String> errors) {
    public Map<String, String> getErrors() {
        return errors;
    }
}
