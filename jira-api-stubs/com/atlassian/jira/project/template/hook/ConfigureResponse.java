package com.atlassian.jira.project.template.hook;

public class ConfigureResponse {
    public static com.atlassian.jira.project.template.hook.ConfigureResponse create() {
        throw new UnsupportedOperationException("signature only");
    }
    public com.atlassian.jira.project.template.hook.ConfigureResponse setRedirect(String a) {
        throw new UnsupportedOperationException("signature only");
    }
    ConfigureResponse() {}
}
