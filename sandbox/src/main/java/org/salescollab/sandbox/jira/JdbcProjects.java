package org.salescollab.sandbox.jira;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jdbi.v3.core.statement.StatementContext;
import org.salescollab.sandbox.db.Database;
import org.salescollab.sandbox.model.Constants;
import org.salescollab.sandbox.model.IssueTypeInfo;
import org.salescollab.sandbox.model.ProjectInfo;
import org.salescollab.sandbox.model.Projects;

/** Projects in the database. */
final class JdbcProjects implements Projects {
    static final String SELECT =
            "SELECT p.id, p.project_key, p.name, p.description, p.lead_key, p.type_key FROM jira_project p ";

    private final Database db;
    private final FieldSchemes schemes;
    private final Constants constants;
    private final LongConsumer beforeDelete;

    /** {@code beforeDelete} removes the project's issues and afterwards tells Jira's listeners. */
    JdbcProjects(Database db, FieldSchemes schemes, Constants constants, LongConsumer beforeDelete) {
        this.db = db;
        this.schemes = schemes;
        this.constants = constants;
        this.beforeDelete = beforeDelete;
    }

    @Override
    public List<ProjectInfo> all() {
        return db.read(handle -> handle.createQuery(SELECT + "ORDER BY p.lower_name")
                .map(JdbcProjects::project)
                .list());
    }

    @Override
    public Optional<ProjectInfo> byId(long id) {
        return db.read(handle -> handle.createQuery(SELECT + "WHERE p.id = ?")
                .bind(0, id)
                .map(JdbcProjects::project)
                .findOne());
    }

    @Override
    public Optional<ProjectInfo> byKey(String key) {
        return db.read(handle -> handle.createQuery(
                        SELECT + "JOIN jira_project_key k ON k.project_id = p.id WHERE k.project_key = ?")
                .bind(0, key.toUpperCase(Locale.ROOT))
                .map(JdbcProjects::project)
                .findOne());
    }

    @Override
    public ProjectInfo create(String key, String name, String description, String leadKey, String typeKey) {
        ProjectInfo project = new ProjectInfo(db.nextId("jira_project"), key, name, description, leadKey, typeKey);
        db.write(handle -> {
            handle.execute(
                    "INSERT INTO jira_project (id, project_key, name, lower_name, description, lead_key, type_key,"
                            + " issue_counter, permission_scheme_id) VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?)",
                    project.id(),
                    key,
                    name,
                    name.toLowerCase(Locale.ROOT),
                    description,
                    leadKey,
                    typeKey,
                    Seed.DEFAULT_PERMISSION_SCHEME);
            handle.execute("INSERT INTO jira_project_key (project_key, project_id) VALUES (?, ?)", key, project.id());
        });
        return project;
    }

    @Override
    public ProjectInfo update(ProjectInfo project) {
        db.write(handle -> {
            handle.execute(
                    "UPDATE jira_project SET project_key = ?, name = ?, lower_name = ?, description = ?, lead_key = ?,"
                            + " type_key = ? WHERE id = ?",
                    project.key(),
                    project.name(),
                    project.name().toLowerCase(Locale.ROOT),
                    project.description(),
                    project.leadKey(),
                    project.typeKey(),
                    project.id());
            if (byKey(project.key()).isEmpty()) {
                handle.execute(
                        "INSERT INTO jira_project_key (project_key, project_id) VALUES (?, ?)",
                        project.key(),
                        project.id());
            }
        });
        return project;
    }

    @Override
    public void delete(long id) {
        db.write(handle -> {
            beforeDelete.accept(id);
            handle.execute("DELETE FROM jira_field_scheme_project WHERE project_id = ?", id);
            handle.execute("DELETE FROM jira_project_key WHERE project_id = ?", id);
            handle.execute("DELETE FROM jira_project WHERE id = ?", id);
        });
    }

    @Override
    public List<IssueTypeInfo> issueTypes(long projectId) {
        return schemes.relevant(FieldSchemes.ISSUE_TYPE, projectId).map(FieldScheme::types).orElse(List.of()).stream()
                .map(id -> constants.issueType(id).orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    static ProjectInfo project(ResultSet row, StatementContext context) throws SQLException {
        return new ProjectInfo(
                row.getLong("id"),
                row.getString("project_key"),
                row.getString("name"),
                row.getString("description"),
                row.getString("lead_key"),
                row.getString("type_key"));
    }
}
