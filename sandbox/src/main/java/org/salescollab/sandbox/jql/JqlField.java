package org.salescollab.sandbox.jql;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A field that JQL knows.
 *
 * @param operators what may be asked; empty for a field that can only be sorted by
 * @param sort SQL expressions to sort by, empty where Jira doesn't sort
 * @param usuallyDescending the direction of ORDER BY without asc or desc
 */
record JqlField(
        String name,
        Set<JqlOperator> operators,
        boolean mayBeEmpty,
        Matcher matcher,
        List<String> sort,
        boolean usuallyDescending) {
    static final Set<JqlOperator> EQUALITY =
            Set.copyOf(EnumSet.of(JqlOperator.EQUALS, JqlOperator.NOT_EQUALS, JqlOperator.IN, JqlOperator.NOT_IN));
    static final Set<JqlOperator> EQUALITY_AND_EMPTY = with(EQUALITY, JqlOperator.IS, JqlOperator.IS_NOT);
    static final Set<JqlOperator> ORDERED = with(
            EQUALITY_AND_EMPTY,
            JqlOperator.LESS,
            JqlOperator.LESS_OR_EQUAL,
            JqlOperator.GREATER,
            JqlOperator.GREATER_OR_EQUAL);
    static final Set<JqlOperator> TEXT =
            Set.of(JqlOperator.LIKE, JqlOperator.NOT_LIKE, JqlOperator.IS, JqlOperator.IS_NOT);

    /** Turns a checked clause into SQL; the literals hold no EMPTY unless the field may be empty. */
    interface Matcher {
        SqlPart match(Question question) throws JqlRefused;
    }

    /** A clause with its operand's values. {@code field} is the name the user wrote. */
    record Question(String field, JqlOperator operator, List<JqlLiteral> literals, JqlAsking asking) {
        List<JqlLiteral> values() {
            return literals.stream().filter(literal -> !literal.isEmpty()).toList();
        }

        boolean asksForEmpty() {
            return literals.stream().anyMatch(JqlLiteral::isEmpty);
        }

        /** Jira's refusal of a value that the field doesn't have. */
        JqlProblem noSuchValue(JqlLiteral literal) {
            if (literal.function() != null) {
                return new JqlProblem("sandbox.jql.value-from-function", literal.function(), field);
            }
            return literal.text() != null
                    ? new JqlProblem("sandbox.jql.no-value", literal.text(), field)
                    : new JqlProblem("sandbox.jql.no-id", literal.asText(), field);
        }
    }

    static JqlField of(String name, Set<JqlOperator> operators, Matcher matcher, String... sort) {
        return new JqlField(name, operators, operators.contains(JqlOperator.IS), matcher, List.of(sort), false);
    }

    JqlField descendingByDefault() {
        return new JqlField(name, operators, mayBeEmpty, matcher, sort, true);
    }

    private static Set<JqlOperator> with(Set<JqlOperator> some, JqlOperator... more) {
        Set<JqlOperator> all = EnumSet.copyOf(some);
        all.addAll(List.of(more));
        return Set.copyOf(all);
    }
}
