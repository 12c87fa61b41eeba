package org.salescollab.sandbox.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Fields with an order: numbers, dates, priorities. */
final class OrderedMatcher implements JqlField.Matcher {
    private final SqlSource source;
    private final Ranges ranges;

    /** Where a value begins and the next one begins; both in the column's type. */
    record Range(Object from, Object until) {}

    /** What a literal stands for; throws what is wrong with it. */
    interface Ranges {
        Range of(JqlLiteral literal, JqlField.Question question) throws JqlRefused;
    }

    OrderedMatcher(SqlSource source, Ranges ranges) {
        this.source = source;
        this.ranges = ranges;
    }

    @Override
    public SqlPart match(JqlField.Question question) throws JqlRefused {
        List<SqlPart> hits = new ArrayList<>();
        for (JqlLiteral literal : question.values()) {
            Range range = ranges.of(literal, question);
            hits.add(source.having(predicate(question.operator(), range)));
        }
        SqlPart hit = SqlPart.any(hits);
        if (question.operator().isNegative()) {
            return hits.isEmpty() ? source.present() : SqlPart.all(List.of(source.present(), hit.not()));
        }
        return question.asksForEmpty()
                ? SqlPart.any(List.of(hit, source.present().not()))
                : hit;
    }

    private static Function<String, SqlPart> predicate(JqlOperator operator, Range range) {
        return switch (operator) {
            case LESS -> column -> SqlPart.of(column + " < ?", range.from());
            case LESS_OR_EQUAL -> column -> SqlPart.of(column + " <= ?", range.from());
            case GREATER -> column -> SqlPart.of(column + " > ?", range.from());
            case GREATER_OR_EQUAL -> column -> SqlPart.of(column + " >= ?", range.from());
            default ->
                column -> range.until() == null
                        ? SqlPart.of(column + " = ?", range.from())
                        : SqlPart.of(column + " >= ? AND " + column + " < ?", range.from(), range.until());
        };
    }
}
