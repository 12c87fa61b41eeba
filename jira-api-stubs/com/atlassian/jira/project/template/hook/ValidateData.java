package com.atlassian.jira.project.template.hook;

public class ValidateData {
    public String projectKey() {
        throw new UnsupportedOperationException("signature only");
    }
    ValidateData() {}
}
