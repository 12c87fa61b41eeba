package com.atlassian.jira.plugin.jql.function;

public interface JqlFunction {
    com.atlassian.jira.JiraDataType getDataType();
    String getFunctionName();
    int getMinimumNumberOfExpectedArguments();
    java.util.List<com.atlassian.jira.jql.operand.QueryLiteral> getValues(com.atlassian.jira.jql.query.QueryCreationContext a, com.atlassian.query.operand.FunctionOperand b, com.atlassian.query.clause.TerminalClause c);
    boolean isList();
    com.atlassian.jira.util.MessageSet validate(com.atlassian.jira.user.ApplicationUser a, com.atlassian.query.operand.FunctionOperand b, com.atlassian.query.clause.TerminalClause c);
}
