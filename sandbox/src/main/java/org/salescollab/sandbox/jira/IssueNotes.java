package org.salescollab.sandbox.jira;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;
import org.salescollab.sandbox.db.Database;
import org.salescollab.sandbox.model.ChangeInfo;
import org.salescollab.sandbox.model.CommentInfo;
import org.salescollab.sandbox.model.LinkInfo;

/** What hangs on an issue: history, comments and links. */
public final class IssueNotes {
    private static final String SELECT_COMMENT =
            "SELECT id, issue_id, author_key, body, created, updated FROM jira_comment ";

    private final Database db;

    IssueNotes(Database db) {
        this.db = db;
    }

    public long addChange(long issueId, String authorKey, Instant at, List<ChangeInfo.Item> items) {
        long id = db.nextId("jira_change_group");
        db.write(handle -> {
            handle.execute(
                    "INSERT INTO jira_change_group (id, issue_id, author_key, created) VALUES (?, ?, ?, ?)",
                    id,
                    issueId,
                    authorKey,
                    at.toEpochMilli());
            for (ChangeInfo.Item item : items) {
                handle.execute(
                        "INSERT INTO jira_change_item (id, group_id, field_type, field, old_value, old_text, new_value,"
                                + " new_text) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                        db.nextId("jira_change_item"),
                        id,
                        item.fieldType(),
                        item.field(),
                        item.from(),
                        item.fromText(),
                        item.to(),
                        item.toText());
            }
        });
        return id;
    }

    public List<ChangeInfo> history(long issueId) {
        Map<Long, ChangeInfo> changes = new LinkedHashMap<>();
        db.read(handle -> handle.createQuery("SELECT g.id, g.author_key, g.created, i.field, i.field_type, i.old_value,"
                        + " i.old_text, i.new_value, i.new_text FROM jira_change_group g"
                        + " JOIN jira_change_item i ON i.group_id = g.id WHERE g.issue_id = ? ORDER BY g.id, i.id")
                .bind(0, issueId)
                .map((row, context) -> collect(changes, issueId, row))
                .list());
        return List.copyOf(changes.values());
    }

    /** The changes of many issues, the latest first. */
    public List<ChangeInfo> histories(Collection<Long> issueIds) {
        if (issueIds.isEmpty()) {
            return List.of();
        }
        Map<Long, ChangeInfo> changes = new LinkedHashMap<>();
        db.read(handle -> handle.createQuery("SELECT g.id, g.issue_id, g.author_key, g.created, i.field, i.field_type,"
                        + " i.old_value, i.old_text, i.new_value, i.new_text FROM jira_change_group g"
                        + " JOIN jira_change_item i ON i.group_id = g.id WHERE g.issue_id IN (<issues>)"
                        + " ORDER BY g.id DESC, i.id")
                .bindList("issues", List.copyOf(issueIds))
                .map((row, context) -> collect(changes, row.getLong("issue_id"), row))
                .list());
        return List.copyOf(changes.values());
    }

    private static boolean collect(Map<Long, ChangeInfo> changes, long issueId, ResultSet row) throws SQLException {
        long id = row.getLong("id");
        String author = row.getString("author_key");
        Instant at = Instant.ofEpochMilli(row.getLong("created"));
        return changes.computeIfAbsent(id, key -> new ChangeInfo(key, issueId, author, at, new ArrayList<>()))
                .items()
                .add(new ChangeInfo.Item(
                        row.getString("field"),
                        row.getString("field_type"),
                        row.getString("old_value"),
                        row.getString("old_text"),
                        row.getString("new_value"),
                        row.getString("new_text")));
    }

    public CommentInfo addComment(long issueId, String authorKey, String body, Instant at) {
        CommentInfo comment = new CommentInfo(db.nextId("jira_comment"), issueId, authorKey, body, at, at);
        db.write(handle -> handle.execute(
                "INSERT INTO jira_comment (id, issue_id, author_key, body, created, updated) VALUES (?, ?, ?, ?, ?, ?)",
                comment.id(),
                issueId,
                authorKey,
                body,
                at.toEpochMilli(),
                at.toEpochMilli()));
        return comment;
    }

    public List<CommentInfo> comments(long issueId) {
        return db.read(handle -> handle.createQuery(SELECT_COMMENT + "WHERE issue_id = ? ORDER BY created, id")
                .bind(0, issueId)
                .map(IssueNotes::comment)
                .list());
    }

    public Optional<CommentInfo> comment(long id) {
        return db.read(handle -> handle.createQuery(SELECT_COMMENT + "WHERE id = ?")
                .bind(0, id)
                .map(IssueNotes::comment)
                .findOne());
    }

    public void changeComment(long id, String body, Instant at) {
        db.write(handle -> handle.execute(
                "UPDATE jira_comment SET body = ?, updated = ? WHERE id = ?", body, at.toEpochMilli(), id));
    }

    public void deleteComment(long id) {
        db.write(handle -> handle.execute("DELETE FROM jira_comment WHERE id = ?", id));
    }

    private static CommentInfo comment(ResultSet row, StatementContext context) throws SQLException {
        return new CommentInfo(
                row.getLong("id"),
                row.getLong("issue_id"),
                row.getString("author_key"),
                row.getString("body"),
                Instant.ofEpochMilli(row.getLong("created")),
                Instant.ofEpochMilli(row.getLong("updated")));
    }

    /** Links seen from the issue, outward ones first. */
    public List<LinkInfo> links(long issueId) {
        String sql = "SELECT l.id, t.name, t.outward AS label, l.target_id AS other, TRUE AS outgoing FROM jira_link l"
                + " JOIN jira_link_type t ON t.id = l.type_id WHERE l.source_id = :id UNION ALL"
                + " SELECT l.id, t.name, t.inward, l.source_id, FALSE FROM jira_link l"
                + " JOIN jira_link_type t ON t.id = l.type_id WHERE l.target_id = :id";
        return db.read(handle -> handle.createQuery(sql)
                .bind("id", issueId)
                .map((row, context) -> new LinkInfo(
                        row.getLong(1), row.getString(2), row.getString(3), row.getLong(4), row.getBoolean(5)))
                .list());
    }

    public Optional<Long> linkType(String name) {
        return db.read(handle -> handle.createQuery("SELECT id FROM jira_link_type WHERE LOWER(name) = LOWER(?)")
                .bind(0, name)
                .mapTo(Long.class)
                .findOne());
    }

    /** Says whether the link is new. */
    public boolean link(long typeId, long source, long target) {
        boolean known = db.read(handle -> handle.createQuery(
                                "SELECT COUNT(*) FROM jira_link WHERE type_id = ? AND source_id = ? AND target_id = ?")
                        .bind(0, typeId)
                        .bind(1, source)
                        .bind(2, target)
                        .mapTo(Long.class)
                        .one())
                > 0;
        if (!known) {
            db.write(handle -> handle.execute(
                    "INSERT INTO jira_link (id, type_id, source_id, target_id) VALUES (?, ?, ?, ?)",
                    db.nextId("jira_link"),
                    typeId,
                    source,
                    target));
        }
        return !known;
    }
}
