package com.atlassian.jira.issue.customfields.impl.rest;

public abstract class AbstractCustomFieldOperationsHandler<T> implements com.atlassian.jira.issue.fields.rest.RestFieldOperationsHandler {
    protected com.atlassian.jira.issue.fields.CustomField field;
    protected com.atlassian.jira.util.I18nHelper i18nHelper;
    public AbstractCustomFieldOperationsHandler(com.atlassian.jira.issue.fields.CustomField a) {
        throw new UnsupportedOperationException("signature only");
    }
    public AbstractCustomFieldOperationsHandler(com.atlassian.jira.issue.fields.CustomField a, com.atlassian.jira.util.I18nHelper b) {
        throw new UnsupportedOperationException("signature only");
    }
    protected T applyOperation(com.atlassian.jira.issue.context.IssueContext a, com.atlassian.jira.issue.Issue b, com.atlassian.jira.issue.fields.rest.StandardOperation c, T d, com.atlassian.jira.issue.fields.rest.json.JsonData e, com.atlassian.jira.util.ErrorCollection f) {
        throw new UnsupportedOperationException("signature only");
    }
    protected abstract void finaliseOperation(T a, com.atlassian.jira.issue.IssueInputParameters b, com.atlassian.jira.util.ErrorCollection c);
    protected abstract T getInitialCreateValue(com.atlassian.jira.issue.context.IssueContext a);
    protected abstract T getInitialValue(com.atlassian.jira.issue.Issue a, com.atlassian.jira.util.ErrorCollection b);
    public java.util.Set<String> getSupportedOperations() {
        throw new UnsupportedOperationException("signature only");
    }
    protected T handleAddOperation(com.atlassian.jira.issue.context.IssueContext a, com.atlassian.jira.issue.Issue b, T c, com.atlassian.jira.issue.fields.rest.json.JsonData d, com.atlassian.jira.util.ErrorCollection e) {
        throw new UnsupportedOperationException("signature only");
    }
    protected T handleRemoveOperation(com.atlassian.jira.issue.context.IssueContext a, com.atlassian.jira.issue.Issue b, T c, com.atlassian.jira.issue.fields.rest.json.JsonData d, com.atlassian.jira.util.ErrorCollection e) {
        throw new UnsupportedOperationException("signature only");
    }
    protected T handleSetOperation(com.atlassian.jira.issue.context.IssueContext a, com.atlassian.jira.issue.Issue b, T c, com.atlassian.jira.issue.fields.rest.json.JsonData d, com.atlassian.jira.util.ErrorCollection e) {
        throw new UnsupportedOperationException("signature only");
    }
    public com.atlassian.jira.util.ErrorCollection updateIssueInputParameters(com.atlassian.jira.issue.context.IssueContext a, com.atlassian.jira.issue.Issue b, String c, com.atlassian.jira.issue.IssueInputParameters d, java.util.List e) {
        throw new UnsupportedOperationException("signature only");
    }
}
