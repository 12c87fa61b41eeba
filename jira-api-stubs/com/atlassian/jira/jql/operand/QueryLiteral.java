package com.atlassian.jira.jql.operand;

public class QueryLiteral {
    public QueryLiteral() {
        throw new UnsupportedOperationException("signature only");
    }
    public QueryLiteral(com.atlassian.query.operand.Operand a) {
        throw new UnsupportedOperationException("signature only");
    }
    public QueryLiteral(com.atlassian.query.operand.Operand a, Long b) {
        throw new UnsupportedOperationException("signature only");
    }
    public QueryLiteral(com.atlassian.query.operand.Operand a, String b) {
        throw new UnsupportedOperationException("signature only");
    }
}
