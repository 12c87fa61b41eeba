package com.atlassian.jira.issue.fields.rest;

import java.util.Locale;

/** What a REST client may do with a field. */
public enum StandardOperation {
    SET,
    ADD,
    REMOVE,
    EDIT;

    public String getName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
