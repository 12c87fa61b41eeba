package org.salescollab.sandbox.jql;

import java.util.ArrayList;
import java.util.List;
import org.salescollab.sandbox.model.IssueInfo;

/** Issues by key or id; greater and less compare numbers within the project of the key, as in Jira. */
final class KeyMatcher implements JqlField.Matcher {
    static final List<String> SORT = List.of("p.project_key", "i.issue_num");

    private final JqlValues values;

    KeyMatcher(JqlValues values) {
        this.values = values;
    }

    @Override
    public SqlPart match(JqlField.Question question) throws JqlRefused {
        List<Object> ids = new ArrayList<>();
        List<IssueInfo> issues = new ArrayList<>();
        List<JqlProblem> problems = new ArrayList<>();
        for (JqlLiteral literal : question.values()) {
            values.issue(literal, question.asking())
                    .ifPresentOrElse(issues::add, () -> problems.add(noIssue(literal, question)));
        }
        if (!problems.isEmpty()) {
            throw new JqlRefused(problems);
        }
        if (question.operator().isRelational()) {
            return SqlPart.any(issues.stream()
                    .map(issue -> beside(issue, question.operator()))
                    .toList());
        }
        issues.forEach(issue -> ids.add(issue.id()));
        return EqualityMatcher.equality(SqlSource.column("i.id"), question, ids);
    }

    private static SqlPart beside(IssueInfo issue, JqlOperator operator) {
        long number = Long.parseLong(issue.key().substring(issue.key().lastIndexOf('-') + 1));
        return SqlPart.of("i.project_id = ? AND i.issue_num " + operator.shown() + " ?", issue.projectId(), number);
    }

    private static JqlProblem noIssue(JqlLiteral literal, JqlField.Question question) {
        if (literal.function() != null || literal.text() == null) {
            return question.noSuchValue(literal);
        }
        boolean wellFormed = literal.text().matches("[\\p{L}][\\p{L}\\p{N}_]*-\\d{1,18}");
        return new JqlProblem(
                wellFormed ? "sandbox.jql.no-issue" : "sandbox.jql.no-issue-key", literal.text(), question.field());
    }
}
