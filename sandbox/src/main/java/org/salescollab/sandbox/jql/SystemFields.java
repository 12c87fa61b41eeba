package org.salescollab.sandbox.jql;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.salescollab.sandbox.db.Dialect;

/** Jira's own fields by the names that JQL knows them by. */
final class SystemFields {
    private final Map<String, JqlField> byName = new HashMap<>();
    private final JqlValues values;
    private final JqlRanges ranges;

    SystemFields(JqlValues values, JqlRanges ranges, Dialect dialect) {
        this.values = values;
        this.ranges = ranges;
        constants();
        people();
        texts(dialect);
        dates();
        issues();
    }

    Optional<JqlField> byName(String name) {
        return Optional.ofNullable(byName.get(name.toLowerCase(Locale.ROOT)));
    }

    private void constants() {
        equality("project", "i.project_id", values::projects, "p.lower_name", "project");
        equality("issuetype", "i.type_id", values::issueTypes, seq("jira_issue_type", "type_id"), "issuetype", "type");
        equality("status", "i.status_id", values::statuses, seq("jira_status", "status_id"), "status");
        EqualityMatcher resolutions = new EqualityMatcher(SqlSource.column("i.resolution_id"), values::resolutions);
        add(
                JqlField.of(
                        "resolution",
                        JqlField.EQUALITY_AND_EMPTY,
                        question -> resolutions.match(unresolvedAsEmpty(question)),
                        seq("jira_resolution", "resolution_id")),
                "resolution");
        SqlSource category = SqlSource.rows("jira_status", "v.id = i.status_id", "category");
        add(
                JqlField.of("statusCategory", JqlField.EQUALITY, new EqualityMatcher(category, values::categories)),
                "statuscategory");
        SqlSource labels = SqlSource.rows("jira_label", "v.issue_id = i.id AND v.field_id = 0", "label");
        String firstLabel = "(SELECT MIN(l.label) FROM jira_label l WHERE l.issue_id = i.id AND l.field_id = 0)";
        add(
                JqlField.of(
                        "labels",
                        JqlField.EQUALITY_AND_EMPTY,
                        new EqualityMatcher(labels, JqlValues::labels),
                        firstLabel),
                "labels");
        // The highest priority has the smallest sequence and is the greatest value.
        String rank = "-" + seq("jira_priority", "priority_id");
        add(
                JqlField.of("priority", JqlField.ORDERED, new PriorityMatcher(values), rank)
                        .descendingByDefault(),
                "priority");
    }

    /** Jira's word for an issue without a resolution is a value like any other. */
    private static JqlField.Question unresolvedAsEmpty(JqlField.Question question) {
        return new JqlField.Question(
                question.field(),
                question.operator(),
                question.literals().stream()
                        .map(literal -> "unresolved".equalsIgnoreCase(literal.text()) ? JqlLiteral.empty() : literal)
                        .toList(),
                question.asking());
    }

    private static String seq(String table, String column) {
        return "(SELECT s.seq FROM " + table + " s WHERE s.id = i." + column + ")";
    }

    private void people() {
        for (String role : List.of("assignee", "reporter", "creator")) {
            String name = "(SELECT LOWER(u.display_name) FROM jira_user u WHERE u.user_key = i." + role + "_key)";
            equality(role, "i." + role + "_key", values::users, name, role);
        }
    }

    private void texts(Dialect dialect) {
        SqlSource summary = SqlSource.column("i.summary");
        SqlSource description = SqlSource.column("i.description");
        SqlSource comments = SqlSource.rows("jira_comment", "v.issue_id = i.id", "body");
        SqlSource customTexts = SqlSource.rows("jira_cf_value", "v.issue_id = i.id", "text_value");
        add(JqlField.of("summary", JqlField.TEXT, new TextMatcher(dialect, summary), "LOWER(i.summary)"), "summary");
        add(
                JqlField.of("description", JqlField.TEXT, new TextMatcher(dialect, description), "i.description"),
                "description");
        add(
                JqlField.of(
                        "comment", Set.of(JqlOperator.LIKE, JqlOperator.NOT_LIKE), new TextMatcher(dialect, comments)),
                "comment");
        add(
                JqlField.of(
                        "text",
                        Set.of(JqlOperator.LIKE),
                        new TextMatcher(dialect, summary, description, comments, customTexts)),
                "text");
    }

    private void dates() {
        moment("created", "created", "created", "createddate");
        moment("updated", "updated", "updated", "updateddate");
        moment("resolved", "resolved", "resolved", "resolutiondate");
        SqlSource due = SqlSource.column("i.due_date");
        add(
                JqlField.of("due", JqlField.ORDERED, new OrderedMatcher(due, ranges::day), "i.due_date")
                        .descendingByDefault(),
                "due",
                "duedate");
    }

    private void moment(String name, String column, String... names) {
        SqlSource source = SqlSource.column("i." + column);
        JqlField field = JqlField.of(name, JqlField.ORDERED, new OrderedMatcher(source, ranges::moment), "i." + column);
        add(field.descendingByDefault(), names);
    }

    private void issues() {
        JqlField key = new JqlField("key", JqlField.ORDERED, false, new KeyMatcher(values), KeyMatcher.SORT, true);
        add(key, "key", "issuekey", "id", "issue");
        equality("parent", "i.parent_id", values::parents, null, "parent");
    }

    private void equality(String name, String column, EqualityMatcher.Values known, String sort, String... names) {
        EqualityMatcher matcher = new EqualityMatcher(SqlSource.column(column), known);
        String[] sorts = sort == null ? new String[0] : new String[] {sort};
        add(JqlField.of(name, JqlField.EQUALITY_AND_EMPTY, matcher, sorts), names);
    }

    private void add(JqlField field, String... names) {
        for (String name : names) {
            byName.put(name, field);
        }
    }
}
