package com.atlassian.jira.project.template.hook;

public class ConfigureData {
    public com.atlassian.jira.project.Project project() {
        throw new UnsupportedOperationException("signature only");
    }
    ConfigureData() {}
}
