package org.salescollab.sandbox.jira;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;
import org.salescollab.sandbox.db.Database;
import org.salescollab.sandbox.model.Constants;
import org.salescollab.sandbox.model.IssueTypeInfo;
import org.salescollab.sandbox.model.NamedConstant;
import org.salescollab.sandbox.model.StatusInfo;

/** Issue types, statuses, priorities and resolutions in the database. */
public final class JdbcConstants implements Constants {
    static final String SELECT_TYPE =
            "SELECT t.id, t.name, t.description, t.sub_task, t.icon_url FROM jira_issue_type t ";
    private static final String SELECT_STATUS = "SELECT s.id, s.name, s.description, s.category FROM jira_status s ";

    private final Database db;

    JdbcConstants(Database db) {
        this.db = db;
    }

    @Override
    public List<IssueTypeInfo> issueTypes() {
        return db.read(handle -> handle.createQuery(SELECT_TYPE + "ORDER BY t.seq, t.id")
                .map(JdbcConstants::type)
                .list());
    }

    @Override
    public Optional<IssueTypeInfo> issueType(String id) {
        return db.read(handle -> handle.createQuery(SELECT_TYPE + "WHERE t.id = ?")
                .bind(0, id)
                .map(JdbcConstants::type)
                .findOne());
    }

    @Override
    public List<StatusInfo> statuses() {
        return db.read(handle -> handle.createQuery(SELECT_STATUS + "ORDER BY s.seq, s.id")
                .map(JdbcConstants::status)
                .list());
    }

    @Override
    public Optional<StatusInfo> status(String id) {
        return db.read(handle -> handle.createQuery(SELECT_STATUS + "WHERE s.id = ?")
                .bind(0, id)
                .map(JdbcConstants::status)
                .findOne());
    }

    @Override
    public List<NamedConstant> priorities() {
        return named("jira_priority");
    }

    @Override
    public List<NamedConstant> resolutions() {
        return named("jira_resolution");
    }

    private List<NamedConstant> named(String table) {
        return db.read(handle -> handle.createQuery("SELECT id, name, description FROM " + table + " ORDER BY seq, id")
                .map((row, context) ->
                        new NamedConstant(row.getString("id"), row.getString("name"), row.getString("description")))
                .list());
    }

    /** Adds an issue type; the caller has checked the name. */
    public IssueTypeInfo createType(String name, String description, boolean subTask) {
        String id = Long.toString(db.nextId("jira_constant_id"));
        String icon = subTask ? "/images/icons/issuetypes/subtask.svg" : "/images/icons/issuetypes/task.svg";
        db.write(handle -> handle.execute(
                "INSERT INTO jira_issue_type (id, name, lower_name, description, sub_task, icon_url, seq)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                id,
                name,
                lower(name),
                description,
                subTask,
                icon,
                issueTypes().size()));
        return new IssueTypeInfo(id, name, description, subTask, icon);
    }

    public void removeType(String id) {
        db.write(handle -> handle.execute("DELETE FROM jira_issue_type WHERE id = ?", id));
    }

    /** Adds a status; the caller has checked the name. */
    public StatusInfo createStatus(String name, String description, String category) {
        String id = Long.toString(db.nextId("jira_constant_id"));
        db.write(handle -> handle.execute(
                "INSERT INTO jira_status (id, name, lower_name, description, category, icon_url, seq)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                id,
                name,
                lower(name),
                description,
                category,
                "/images/icons/statuses/generic.svg",
                statuses().size()));
        return new StatusInfo(id, name, description, category);
    }

    public void removeStatus(String id) {
        db.write(handle -> handle.execute("DELETE FROM jira_status WHERE id = ?", id));
    }

    /** Adds a resolution; the caller has checked the name. */
    public NamedConstant createResolution(String name, String description) {
        String id = Long.toString(db.nextId("jira_constant_id"));
        db.write(handle -> handle.execute(
                "INSERT INTO jira_resolution (id, name, description, seq) VALUES (?, ?, ?, ?)",
                id,
                name,
                description,
                resolutions().size()));
        return new NamedConstant(id, name, description);
    }

    /** Removes a resolution; its issues get the other one and keep the time at which they were resolved. */
    public void removeResolution(String id, String newId) {
        db.write(handle -> {
            handle.execute("UPDATE jira_issue SET resolution_id = ? WHERE resolution_id = ?", newId, id);
            handle.execute("DELETE FROM jira_resolution WHERE id = ?", id);
        });
    }

    /** Whether a table of constants (jira_issue_type, jira_status) has the name, ignoring case. */
    public boolean nameTaken(String table, String name) {
        return db.read(handle -> handle.createQuery("SELECT COUNT(*) FROM " + table + " WHERE lower_name = ?")
                        .bind(0, lower(name))
                        .mapTo(Long.class)
                        .one())
                > 0;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    static IssueTypeInfo type(ResultSet row, StatementContext context) throws SQLException {
        return new IssueTypeInfo(
                row.getString("id"),
                row.getString("name"),
                row.getString("description"),
                row.getBoolean("sub_task"),
                row.getString("icon_url"));
    }

    private static StatusInfo status(ResultSet row, StatementContext context) throws SQLException {
        return new StatusInfo(
                row.getString("id"), row.getString("name"), row.getString("description"), row.getString("category"));
    }
}
