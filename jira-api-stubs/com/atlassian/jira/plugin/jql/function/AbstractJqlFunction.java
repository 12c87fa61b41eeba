package com.atlassian.jira.plugin.jql.function;

public abstract class AbstractJqlFunction implements com.atlassian.jira.plugin.jql.function.JqlFunction {
    public String getFunctionName() {
        throw new UnsupportedOperationException("signature only");
    }
    public com.atlassian.jira.util.I18nHelper getI18n() {
        throw new UnsupportedOperationException("signature only");
    }
    public boolean isList() {
        throw new UnsupportedOperationException("signature only");
    }
    public com.atlassian.jira.util.MessageSet validateNumberOfArgs(com.atlassian.query.operand.FunctionOperand a, int b) {
        throw new UnsupportedOperationException("signature only");
    }
}
