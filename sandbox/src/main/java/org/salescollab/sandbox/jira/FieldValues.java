package org.salescollab.sandbox.jira;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.salescollab.sandbox.db.Database;

/** Stored values of custom fields; the column is string_value, number_value, date_value or text_value. */
public final class FieldValues {
    private final Database db;
    private final IssueRows issues;

    FieldValues(Database db, IssueRows issues) {
        this.db = db;
        this.issues = issues;
    }

    public List<Object> values(long fieldId, long issueId, String column, String parentKey) {
        String parent = parentKey == null ? " AND parent_key IS NULL" : " AND parent_key = :parent";
        return db.read(handle -> {
            var query = handle.createQuery("SELECT " + column + " FROM jira_cf_value"
                            + " WHERE field_id = :field AND issue_id = :issue" + parent + " ORDER BY id")
                    .bind("field", fieldId)
                    .bind("issue", issueId);
            if (parentKey != null) {
                query.bind("parent", parentKey);
            }
            return query
                    .map((row, context) -> switch (column) {
                        case "number_value" -> (Object) number(row.getBigDecimal(1));
                        case "date_value" -> row.getTimestamp(1);
                        default -> row.getString(1);
                    })
                    .stream()
                    .filter(Objects::nonNull)
                    .toList();
        });
    }

    private static Double number(BigDecimal stored) {
        return stored == null ? null : stored.doubleValue();
    }

    /** Adds values; null ones are left out. */
    public void add(long fieldId, long issueId, String column, Collection<?> values, String parentKey) {
        db.write(handle -> {
            for (Object value : values) {
                if (value != null) {
                    handle.createUpdate("INSERT INTO jira_cf_value (id, issue_id, field_id, parent_key, " + column
                                    + ") VALUES (:id, :issue, :field, :parent, :value)")
                            .bind("id", db.nextId("jira_cf_value"))
                            .bind("issue", issueId)
                            .bind("field", fieldId)
                            .bind("parent", parentKey)
                            .bindByType(
                                    "value",
                                    stored(column, value),
                                    stored(column, value).getClass())
                            .execute();
                }
            }
        });
    }

    private static Object stored(String column, Object value) {
        return switch (column) {
            case "number_value" -> new BigDecimal(value.toString());
            case "date_value" -> local(value);
            default -> value.toString();
        };
    }

    private static LocalDateTime local(Object value) {
        return new Timestamp(((Date) value).getTime()).toLocalDateTime();
    }

    public void replace(long fieldId, long issueId, String column, Collection<?> values, String parentKey) {
        db.write(handle -> {
            if (parentKey == null) {
                handle.execute("DELETE FROM jira_cf_value WHERE field_id = ? AND issue_id = ?", fieldId, issueId);
            } else {
                handle.execute(
                        "DELETE FROM jira_cf_value WHERE field_id = ? AND issue_id = ? AND parent_key = ?",
                        fieldId,
                        issueId,
                        parentKey);
            }
            add(fieldId, issueId, column, values, parentKey);
        });
    }

    public List<String> labels(long fieldId, long issueId) {
        return db.read(handle -> handle.createQuery(
                        "SELECT label FROM jira_label WHERE field_id = ? AND issue_id = ? ORDER BY label")
                .bind(0, fieldId)
                .bind(1, issueId)
                .mapTo(String.class)
                .list());
    }

    public void setLabels(long fieldId, long issueId, Collection<String> labels) {
        db.write(handle -> issues.labels(handle, issueId, fieldId, labels));
    }
}
