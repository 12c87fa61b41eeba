package org.salescollab.sandbox.jql;

import java.util.ArrayList;
import java.util.List;

/** Priorities, the first of which is the greatest. */
final class PriorityMatcher implements JqlField.Matcher {
    private static final SqlSource SOURCE = SqlSource.column("i.priority_id");

    private final JqlValues values;

    PriorityMatcher(JqlValues values) {
        this.values = values;
    }

    @Override
    public SqlPart match(JqlField.Question question) throws JqlRefused {
        List<String> ordered = values.prioritiesFromHighest();
        List<Object> wanted = new ArrayList<>();
        List<JqlProblem> problems = new ArrayList<>();
        for (JqlLiteral literal : question.values()) {
            List<?> found = values.priorities(literal, question.asking());
            if (found == null) {
                problems.add(question.noSuchValue(literal));
            } else {
                wanted.addAll(beside(ordered, ordered.indexOf(found.get(0)), question.operator()));
            }
        }
        if (!problems.isEmpty()) {
            throw new JqlRefused(problems);
        }
        return EqualityMatcher.equality(SOURCE, question, wanted);
    }

    private static List<String> beside(List<String> ordered, int place, JqlOperator operator) {
        return switch (operator) {
            case GREATER -> ordered.subList(0, place);
            case GREATER_OR_EQUAL -> ordered.subList(0, place + 1);
            case LESS -> ordered.subList(place + 1, ordered.size());
            case LESS_OR_EQUAL -> ordered.subList(place, ordered.size());
            default -> ordered.subList(place, place + 1);
        };
    }
}
