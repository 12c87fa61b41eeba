package org.salescollab.sandbox.jql;

import java.util.ArrayList;
import java.util.List;

/** Fields whose values are compared as a whole; negations never match an issue without a value, as in Jira. */
final class EqualityMatcher implements JqlField.Matcher {
    private final SqlSource source;
    private final Values values;

    /** What a literal stands for in the column; empty where there is no such value. */
    interface Values {
        List<?> of(JqlLiteral literal, JqlAsking asking);
    }

    EqualityMatcher(SqlSource source, Values values) {
        this.source = source;
        this.values = values;
    }

    @Override
    public SqlPart match(JqlField.Question question) throws JqlRefused {
        List<Object> wanted = new ArrayList<>();
        List<JqlProblem> problems = new ArrayList<>();
        for (JqlLiteral literal : question.values()) {
            List<?> found = values.of(literal, question.asking());
            if (found == null) {
                problems.add(question.noSuchValue(literal));
            } else {
                wanted.addAll(found);
            }
        }
        if (!problems.isEmpty()) {
            throw new JqlRefused(problems);
        }
        return equality(source, question, wanted);
    }

    static SqlPart equality(SqlSource source, JqlField.Question question, List<Object> wanted) {
        SqlPart present = source.present();
        SqlPart hit = source.among(wanted);
        if (question.operator().isNegative()) {
            return wanted.isEmpty() ? present : SqlPart.all(List.of(present, hit.not()));
        }
        return question.asksForEmpty() ? SqlPart.any(List.of(hit, present.not())) : hit;
    }
}
