package com.atlassian.jira.issue.customfields.impl;

public class FieldValidationException extends RuntimeException {
    public FieldValidationException(String a) {
        throw new UnsupportedOperationException("signature only");
    }
}
