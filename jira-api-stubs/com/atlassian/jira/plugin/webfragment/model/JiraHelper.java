package com.atlassian.jira.plugin.webfragment.model;

public class JiraHelper {
    public java.util.Map<String, Object> getContextParams() {
        throw new UnsupportedOperationException("signature only");
    }
    public com.atlassian.jira.project.Project getProject() {
        throw new UnsupportedOperationException("signature only");
    }
}
