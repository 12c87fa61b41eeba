package org.salescollab.sandbox.jql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.salescollab.sandbox.db.Database;
import org.salescollab.sandbox.db.Dialect;
import org.salescollab.sandbox.model.FieldInfo;
import org.salescollab.sandbox.model.Fields;

/** Custom fields in JQL: what may be asked is decided by the field's searcher, as in Jira. */
final class CustomJqlFields {
    private static final String SYSTEM_TYPES = "com.atlassian.jira.plugin.system.customfieldtypes:";
    private static final String ROW = "v.issue_id = i.id AND v.field_id = ?";
    private static final String SORT =
            "(SELECT MIN(%s) FROM jira_cf_value s WHERE s.issue_id = i.id AND s.field_id = %d)";

    private final Database db;
    private final Fields fields;
    private final SearcherKinds kinds;
    private final JqlValues values;
    private final JqlRanges ranges;

    CustomJqlFields(Database db, Fields fields, SearcherKinds kinds, JqlValues values, JqlRanges ranges) {
        this.db = db;
        this.fields = fields;
        this.kinds = kinds;
        this.values = values;
        this.ranges = ranges;
    }

    /** The custom fields of a name that the asking user can see in some project; several may share a name. */
    List<JqlField> byName(String name, JqlAsking asking) {
        return fields.byClauseName(name).stream()
                .filter(FieldInfo::custom)
                .filter(field -> isInSight(field, asking))
                .map(this::field)
                .toList();
    }

    private boolean isInSight(FieldInfo field, JqlAsking asking) {
        List<Long> projects = new ArrayList<>(asking.projectIds());
        if (projects.isEmpty()) {
            return false;
        }
        projects.add(0L);
        SqlPart context = SqlPart.in("project_id", projects);
        return db.read(handle -> {
            var query = handle.createQuery(
                    "SELECT COUNT(*) FROM jira_field_scheme_project WHERE field_id = ? AND " + context.sql());
            query.bind(0, field.id());
            for (int i = 0; i < context.values().size(); i++) {
                query.bind(i + 1, context.values().get(i));
            }
            return query.mapTo(Long.class).one() > 0;
        });
    }

    private JqlField field(FieldInfo field) {
        long id = field.customId();
        Dialect dialect = db.dialect();
        return switch (kinds.of(field)) {
            case EXACT_TEXT -> equality(field, "string_value", JqlValues::labels, "s.string_value");
            case USER -> equality(field, "string_value", values::users, "s.string_value");
            case SELECT ->
                equality(
                        field,
                        "string_value",
                        (literal, asking) -> options(id, literal),
                        "(SELECT o.seq FROM jira_field_option o WHERE CAST(o.id AS VARCHAR(20)) = s.string_value)");
            // Jira's labels searcher indexes what the field type answers; an app's type keeps that in the value rows.
            case LABELS ->
                field.typeKey().startsWith(SYSTEM_TYPES)
                        ? labels(field)
                        : equality(field, "string_value", JqlValues::labels, "s.string_value");
            case FREE_TEXT ->
                JqlField.of(
                        field.name(),
                        JqlField.TEXT,
                        new TextMatcher(dialect, source(id, "string_value"), source(id, "text_value")),
                        sort(id, "COALESCE(s.string_value, s.text_value)"));
            case NUMBER -> ordered(field, "number_value", ranges::number);
            case DATE -> ordered(field, "date_value", ranges::midnight);
            case DATE_TIME -> ordered(field, "date_value", ranges::localTime);
            case NONE -> JqlField.of(field.name(), Set.of(), question -> SqlPart.NEVER, sort(id, "s.string_value"));
        };
    }

    private JqlField equality(FieldInfo field, String column, EqualityMatcher.Values known, String sort) {
        EqualityMatcher matcher = new EqualityMatcher(source(field.customId(), column), known);
        return JqlField.of(field.name(), JqlField.EQUALITY_AND_EMPTY, matcher, sort(field.customId(), sort));
    }

    private JqlField ordered(FieldInfo field, String column, OrderedMatcher.Ranges range) {
        OrderedMatcher matcher = new OrderedMatcher(source(field.customId(), column), range);
        return JqlField.of(field.name(), JqlField.ORDERED, matcher, sort(field.customId(), "s." + column));
    }

    private static JqlField labels(FieldInfo field) {
        SqlSource labels = SqlSource.rows("jira_label", ROW, "label", field.customId());
        String sort = "(SELECT MIN(s.label) FROM jira_label s WHERE s.issue_id = i.id AND s.field_id = "
                + field.customId() + ")";
        EqualityMatcher matcher = new EqualityMatcher(labels, JqlValues::labels);
        return JqlField.of(field.name(), JqlField.EQUALITY_AND_EMPTY, matcher, sort);
    }

    private static SqlSource source(long fieldId, String column) {
        return SqlSource.rows("jira_cf_value", ROW, column, fieldId);
    }

    private static String sort(long fieldId, String expression) {
        return SORT.formatted(expression, fieldId);
    }

    /** Option ids of a value in any context of the field; a number is an id first. */
    private List<String> options(long fieldId, JqlLiteral literal) {
        Map<String, String> all = db.read(handle -> handle.createQuery("SELECT o.id, o.option_value"
                        + " FROM jira_field_option o JOIN jira_field_scheme s ON s.config_id = o.config_id"
                        + " WHERE s.field_id = ?")
                .bind(0, "customfield_" + fieldId)
                .reduceRows(new HashMap<>(), (options, row) -> {
                    options.put(row.getColumn("id", String.class), row.getColumn("option_value", String.class));
                    return options;
                }));
        List<String> found = all.entrySet().stream()
                .filter(option -> JqlValues.isNamed(literal, option.getKey(), option.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        return found.isEmpty() ? null : found;
    }
}
