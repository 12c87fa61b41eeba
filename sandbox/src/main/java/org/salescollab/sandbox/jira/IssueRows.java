package org.salescollab.sandbox.jira;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.salescollab.sandbox.db.Database;
import org.salescollab.sandbox.model.IssueInfo;

/** The stored system fields of issues, their labels, keys and the counter of issue numbers. */
public final class IssueRows {
    private static final long SYSTEM_LABELS = 0;
    private static final String SELECT =
            "SELECT i.id, p.project_key, i.issue_num, i.project_id, i.type_id, i.status_id, i.summary, i.description,"
                    + " i.reporter_key, i.assignee_key, i.priority_id, i.resolution_id, i.due_date, i.created, i.updated,"
                    + " i.wf_entry_id, i.parent_id FROM jira_issue i JOIN jira_project p ON p.id = i.project_id ";

    private final Database db;

    IssueRows(Database db) {
        this.db = db;
    }

    public Optional<IssueInfo> byId(long id) {
        return load("WHERE i.id = ?", id).stream().findFirst();
    }

    /** By the current key or one the issue had before it moved or its project was renamed. */
    public Optional<IssueInfo> byKey(String key) {
        Optional<IssueInfo> current = byCurrentKey(key);
        return current.isPresent() ? current : moved(key);
    }

    /** By number within the project that has or had the key. */
    public Optional<IssueInfo> byCurrentKey(String key) {
        String upper = key.toUpperCase(Locale.ROOT);
        int dash = upper.lastIndexOf('-');
        if (dash < 1 || !upper.substring(dash + 1).matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return load(
                        "JOIN jira_project_key k ON k.project_id = p.id WHERE k.project_key = ? AND i.issue_num = ?",
                        upper.substring(0, dash),
                        Long.parseLong(upper.substring(dash + 1)))
                .stream()
                .findFirst();
    }

    private Optional<IssueInfo> moved(String key) {
        return load("JOIN jira_moved_key m ON m.issue_id = i.id WHERE m.old_key = ?", key.toUpperCase(Locale.ROOT))
                .stream()
                .findFirst();
    }

    public List<IssueInfo> byIds(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, IssueInfo> found = db
                .read(handle -> withLabels(
                        handle,
                        handle.createQuery(SELECT + "WHERE i.id IN (<ids>)")
                                .bindList("ids", List.copyOf(ids))
                                .map(IssueRows::issue)
                                .list()))
                .stream()
                .collect(Collectors.toMap(IssueInfo::id, issue -> issue));
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    public List<Long> idsOfProject(long projectId) {
        return db.read(handle -> handle.createQuery("SELECT id FROM jira_issue WHERE project_id = ? ORDER BY id")
                .bind(0, projectId)
                .mapTo(Long.class)
                .list());
    }

    public List<IssueInfo> subTasks(long parentId) {
        return load("WHERE i.parent_id = ? ORDER BY i.id", parentId);
    }

    /** How many issues match a condition on one column of jira_issue, such as type_id. */
    public long count(String column, Object equal) {
        return db.read(handle -> handle.createQuery("SELECT COUNT(*) FROM jira_issue WHERE " + column + " = ?")
                .bind(0, equal)
                .mapTo(Long.class)
                .one());
    }

    public long count(long projectId, String typeId) {
        return db.read(
                handle -> handle.createQuery("SELECT COUNT(*) FROM jira_issue WHERE project_id = ? AND type_id = ?")
                        .bind(0, projectId)
                        .bind(1, typeId)
                        .mapTo(Long.class)
                        .one());
    }

    private List<IssueInfo> load(String rest, Object... args) {
        return db.read(handle -> withLabels(
                handle, handle.select(SELECT + rest, args).map(IssueRows::issue).list()));
    }

    private static List<IssueInfo> withLabels(Handle handle, List<IssueInfo> issues) {
        if (issues.isEmpty()) {
            return issues;
        }
        Map<Long, List<String>> labels = handle
                .createQuery(
                        "SELECT issue_id, label FROM jira_label WHERE field_id = 0 AND issue_id IN (<ids>) ORDER BY label")
                .bindList("ids", issues.stream().map(IssueInfo::id).toList())
                .map((row, context) -> Map.entry(row.getLong(1), row.getString(2)))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return issues.stream()
                .map(issue -> withLabels(issue, labels.getOrDefault(issue.id(), List.of())))
                .toList();
    }

    private static IssueInfo withLabels(IssueInfo i, List<String> labels) {
        return new IssueInfo(
                i.id(),
                i.key(),
                i.projectId(),
                i.typeId(),
                i.statusId(),
                i.summary(),
                i.description(),
                i.reporterKey(),
                i.assigneeKey(),
                i.priorityId(),
                i.resolutionId(),
                i.due(),
                labels,
                i.created(),
                i.updated(),
                i.workflowEntryId(),
                i.parentId());
    }

    /** Takes the next number in the project; concurrent creates wait for each other's commit. */
    public long nextNumber(long projectId) {
        return db.inTransaction(handle -> {
            handle.execute("UPDATE jira_project SET issue_counter = issue_counter + 1 WHERE id = ?", projectId);
            return handle.select("SELECT issue_counter FROM jira_project WHERE id = ?", projectId)
                    .mapTo(Long.class)
                    .one();
        });
    }

    public long newId() {
        return db.nextId("jira_issue");
    }

    public void insert(IssueInfo issue, long number, String creatorKey) {
        db.write(handle -> {
            handle.execute(
                    "INSERT INTO jira_issue (id, project_id, issue_num, type_id, status_id, summary, creator_key, created,"
                            + " updated, wf_entry_id, parent_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    issue.id(),
                    issue.projectId(),
                    number,
                    issue.typeId(),
                    issue.statusId(),
                    issue.summary(),
                    creatorKey,
                    issue.created().toEpochMilli(),
                    issue.updated().toEpochMilli(),
                    issue.workflowEntryId(),
                    issue.parentId());
            update(issue);
        });
    }

    /** Writes all fields but key, creator and creation; sets the resolution date by the resolution. */
    public void update(IssueInfo issue) {
        db.write(handle -> {
            handle.createUpdate("UPDATE jira_issue SET type_id = :type, status_id = :status, summary = :summary,"
                            + " description = :description, reporter_key = :reporter, assignee_key = :assignee,"
                            + " priority_id = :priority, due_date = :due, updated = :updated,"
                            + " resolved = CASE WHEN :resolution IS NULL THEN NULL WHEN resolution_id = :resolution"
                            + " THEN resolved ELSE :updated END, resolution_id = :resolution WHERE id = :id")
                    .bind("id", issue.id())
                    .bind("type", issue.typeId())
                    .bind("status", issue.statusId())
                    .bind("summary", issue.summary())
                    .bind("description", issue.description())
                    .bind("reporter", issue.reporterKey())
                    .bind("assignee", issue.assigneeKey())
                    .bind("priority", issue.priorityId())
                    .bind("due", issue.due())
                    .bind("updated", issue.updated().toEpochMilli())
                    .bind("resolution", issue.resolutionId())
                    .execute();
            labels(handle, issue.id(), SYSTEM_LABELS, issue.labels());
        });
    }

    /** Replaces the labels of an issue in the system field (0) or a custom field. */
    void labels(Handle handle, long issueId, long fieldId, Collection<String> labels) {
        handle.execute("DELETE FROM jira_label WHERE issue_id = ? AND field_id = ?", issueId, fieldId);
        for (String label : labels) {
            handle.execute(
                    "INSERT INTO jira_label (id, issue_id, field_id, label) VALUES (?, ?, ?, ?)",
                    db.nextId("jira_label"),
                    issueId,
                    fieldId,
                    label);
        }
    }

    public void setStatus(long id, String statusId) {
        db.write(handle -> handle.execute("UPDATE jira_issue SET status_id = ? WHERE id = ?", statusId, id));
    }

    /** Makes other changes of the issue wait until the running transaction ends. */
    public void lock(long id) {
        db.read(handle -> handle.createQuery("SELECT id FROM jira_issue WHERE id = ? FOR UPDATE")
                .bind(0, id)
                .mapTo(Long.class)
                .list());
    }

    public void touch(long id, Instant now) {
        db.write(handle -> handle.execute("UPDATE jira_issue SET updated = ? WHERE id = ?", now.toEpochMilli(), id));
    }

    /** Gives the issue a number in another project; the old key keeps answering. */
    public void move(IssueInfo issue, long projectId, String typeId) {
        db.write(handle -> {
            handle.execute("DELETE FROM jira_moved_key WHERE old_key = ?", issue.key());
            handle.execute("INSERT INTO jira_moved_key (old_key, issue_id) VALUES (?, ?)", issue.key(), issue.id());
            handle.execute(
                    "UPDATE jira_issue SET project_id = ?, issue_num = ?, type_id = ? WHERE id = ?",
                    projectId,
                    nextNumber(projectId),
                    typeId,
                    issue.id());
        });
    }

    public void delete(long id) {
        db.write(handle -> {
            handle.execute(
                    "DELETE FROM jira_wf_step WHERE entry_id = (SELECT wf_entry_id FROM jira_issue WHERE id = ?)", id);
            handle.execute(
                    "DELETE FROM jira_wf_entry WHERE id = (SELECT wf_entry_id FROM jira_issue WHERE id = ?)", id);
            handle.execute(
                    "DELETE FROM jira_change_item WHERE group_id IN (SELECT id FROM jira_change_group WHERE issue_id = ?)",
                    id);
            for (String table :
                    List.of("jira_change_group", "jira_comment", "jira_cf_value", "jira_label", "jira_moved_key")) {
                handle.execute("DELETE FROM " + table + " WHERE issue_id = ?", id);
            }
            handle.execute("DELETE FROM jira_link WHERE source_id = ? OR target_id = ?", id, id);
            handle.execute("DELETE FROM jira_issue WHERE id = ?", id);
        });
    }

    private static IssueInfo issue(ResultSet row, StatementContext context) throws SQLException {
        return new IssueInfo(
                row.getLong("id"),
                row.getString("project_key") + "-" + row.getLong("issue_num"),
                row.getLong("project_id"),
                row.getString("type_id"),
                row.getString("status_id"),
                row.getString("summary"),
                row.getString("description"),
                row.getString("reporter_key"),
                row.getString("assignee_key"),
                row.getString("priority_id"),
                row.getString("resolution_id"),
                row.getObject("due_date", LocalDate.class),
                new ArrayList<>(),
                Instant.ofEpochMilli(row.getLong("created")),
                Instant.ofEpochMilli(row.getLong("updated")),
                row.getLong("wf_entry_id"),
                row.getObject("parent_id") == null ? null : row.getLong("parent_id"));
    }
}
