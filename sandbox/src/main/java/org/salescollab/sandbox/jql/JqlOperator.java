package org.salescollab.sandbox.jql;

/** JQL's comparison operators, shown in messages the way Jira shows them. */
enum JqlOperator {
    EQUALS("="),
    NOT_EQUALS("!="),
    LESS("<"),
    GREATER(">"),
    LESS_OR_EQUAL("<="),
    GREATER_OR_EQUAL(">="),
    LIKE("~"),
    NOT_LIKE("!~"),
    IN("in"),
    NOT_IN("not in"),
    IS("is"),
    IS_NOT("is not");

    private final String shown;

    JqlOperator(String shown) {
        this.shown = shown;
    }

    String shown() {
        return shown;
    }

    boolean takesList() {
        return this == IN || this == NOT_IN;
    }

    boolean onlyEmpty() {
        return this == IS || this == IS_NOT;
    }

    boolean isRelational() {
        return this == LESS || this == GREATER || this == LESS_OR_EQUAL || this == GREATER_OR_EQUAL;
    }

    boolean isText() {
        return this == LIKE || this == NOT_LIKE;
    }

    /** Whether the clause asks for the absence of its values. */
    boolean isNegative() {
        return this == NOT_EQUALS || this == NOT_LIKE || this == NOT_IN || this == IS_NOT;
    }

    /** Jira has no NOT at run time: it turns the operators under it round, so that empty values behave as with != . */
    JqlOperator negated() {
        return switch (this) {
            case EQUALS -> NOT_EQUALS;
            case NOT_EQUALS -> EQUALS;
            case LESS -> GREATER_OR_EQUAL;
            case GREATER -> LESS_OR_EQUAL;
            case LESS_OR_EQUAL -> GREATER;
            case GREATER_OR_EQUAL -> LESS;
            case LIKE -> NOT_LIKE;
            case NOT_LIKE -> LIKE;
            case IN -> NOT_IN;
            case NOT_IN -> IN;
            case IS -> IS_NOT;
            case IS_NOT -> IS;
        };
    }
}
