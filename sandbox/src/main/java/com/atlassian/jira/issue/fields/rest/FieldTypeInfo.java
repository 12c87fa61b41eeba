package com.atlassian.jira.issue.fields.rest;

import java.util.Collection;

/** The values a field allows in REST, or where they are searched. */
public class FieldTypeInfo {
    private final Collection<?> allowedValues;
    private final String autoCompleteUrl;

    public FieldTypeInfo(Collection allowedValues, String autoCompleteUrl) {
        this.allowedValues = allowedValues;
        this.autoCompleteUrl = autoCompleteUrl;
    }

    public Collection<?> getAllowedValues() {
        return allowedValues;
    }

    public String getAutoCompleteUrl() {
        return autoCompleteUrl;
    }
}
