package com.atlassian.jira.issue.customfields.impl;

/** A value that a custom field's type doesn't take; the message is shown at the field. */
public class FieldValidationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public FieldValidationException(String message) {
        super(message);
    }
}
