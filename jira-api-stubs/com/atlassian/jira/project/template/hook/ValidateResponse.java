package com.atlassian.jira.project.template.hook;

public class ValidateResponse {
    public com.atlassian.jira.project.template.hook.ValidateResponse addErrorMessage(String a) {
        throw new UnsupportedOperationException("signature only");
    }
    public static com.atlassian.jira.project.template.hook.ValidateResponse create() {
        throw new UnsupportedOperationException("signature only");
    }
    ValidateResponse() {}
}
