package com.atlassian.jira.plugin.webfragment.contextproviders;

public abstract class AbstractJiraContextProvider implements com.atlassian.plugin.web.ContextProvider {
    public java.util.Map<String, Object> getContextMap(com.atlassian.jira.user.ApplicationUser a, com.atlassian.jira.plugin.webfragment.model.JiraHelper b) {
        throw new UnsupportedOperationException("signature only");
    }
    public java.util.Map<String, Object> getContextMap(java.util.Map<String, Object> a) {
        throw new UnsupportedOperationException("signature only");
    }
}
