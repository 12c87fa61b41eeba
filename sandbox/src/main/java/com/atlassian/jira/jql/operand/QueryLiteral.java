package com.atlassian.jira.jql.operand;

import com.atlassian.query.operand.Operand;
import java.util.Objects;

/** One value that an operand stands for: a string, a number, or empty. */
public class QueryLiteral {
    private final Operand source;
    private final Long number;
    private final String text;

    public QueryLiteral() {
        this(null, null, null);
    }

    public QueryLiteral(Operand source) {
        this(source, null, null);
    }

    public QueryLiteral(Operand source, Long number) {
        this(source, number, null);
    }

    public QueryLiteral(Operand source, String text) {
        this(source, null, text);
    }

    private QueryLiteral(Operand source, Long number, String text) {
        this.source = source;
        this.number = number;
        this.text = text;
    }

    public Operand getSourceOperand() {
        return source;
    }

    public Long getLongValue() {
        return number;
    }

    public String getStringValue() {
        return text;
    }

    public boolean isEmpty() {
        return number == null && text == null;
    }

    public String asString() {
        return number != null ? number.toString() : text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof QueryLiteral that
                && Objects.equals(number, that.number)
                && Objects.equals(text, that.text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, text);
    }

    @Override
    public String toString() {
        return isEmpty() ? "EMPTY" : asString();
    }
}
