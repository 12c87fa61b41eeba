package org.salescollab.sandbox.jira;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.salescollab.sandbox.db.Database;

/** Workflows as XML, and workflow schemes that map issue types to them. */
public final class Workflows {
    /** The key of a scheme's default workflow among its mappings. */
    public static final String DEFAULT = "*";

    private final Database db;

    Workflows(Database db) {
        this.db = db;
    }

    /** A workflow as stored. */
    public record WorkflowRow(String name, String description, String xml) {}

    /** A workflow scheme; mappings are workflow names by issue type id or {@link #DEFAULT}. */
    public record SchemeRow(long id, String name, String description, Map<String, String> mappings) {
        public String workflowOf(String typeId) {
            String own = mappings.get(typeId);
            return own != null ? own : mappings.getOrDefault(DEFAULT, Seed.DEFAULT_WORKFLOW);
        }
    }

    public Optional<WorkflowRow> byName(String name) {
        return db.read(handle -> handle.createQuery("SELECT name, description, xml FROM jira_workflow WHERE name = ?")
                .bind(0, name)
                .map((row, context) -> new WorkflowRow(row.getString(1), row.getString(2), row.getString(3)))
                .findOne());
    }

    public List<String> names() {
        return db.read(handle -> handle.createQuery("SELECT name FROM jira_workflow ORDER BY name")
                .mapTo(String.class)
                .list());
    }

    public void save(WorkflowRow workflow) {
        db.write(handle -> {
            int changed = handle.execute(
                    "UPDATE jira_workflow SET description = ?, xml = ? WHERE name = ?",
                    workflow.description(),
                    workflow.xml(),
                    workflow.name());
            if (changed == 0) {
                handle.execute(
                        "INSERT INTO jira_workflow (name, description, xml) VALUES (?, ?, ?)",
                        workflow.name(),
                        workflow.description(),
                        workflow.xml());
            }
        });
    }

    public void delete(String name) {
        db.write(handle -> handle.execute("DELETE FROM jira_workflow WHERE name = ?", name));
    }

    /** The scheme of a project; id 0 with no mappings is Jira's default scheme. */
    public SchemeRow ofProject(long projectId) {
        return db.read(handle -> handle.createQuery("SELECT workflow_scheme_id FROM jira_project WHERE id = ?")
                        .bind(0, projectId)
                        .map((row, context) -> row.getLong(1))
                        .findOne())
                .filter(id -> id != 0)
                .flatMap(this::scheme)
                .orElseGet(Workflows::defaultScheme);
    }

    public static SchemeRow defaultScheme() {
        return new SchemeRow(0, "Default Workflow Scheme", "", Map.of(DEFAULT, Seed.DEFAULT_WORKFLOW));
    }

    public Optional<SchemeRow> scheme(long id) {
        return schemes("WHERE s.id = ?", id).stream().findFirst();
    }

    public Optional<SchemeRow> scheme(String name) {
        return schemes("WHERE s.lower_name = ?", name.toLowerCase(Locale.ROOT)).stream()
                .findFirst();
    }

    public List<SchemeRow> schemes() {
        return schemes("WHERE s.id <> ?", -1);
    }

    private List<SchemeRow> schemes(String where, Object arg) {
        return db.read(handle -> {
            Map<Long, Map<String, String>> mappings = new HashMap<>();
            handle.createQuery("SELECT m.scheme_id, m.type_id, m.workflow_name FROM jira_workflow_mapping m"
                            + " JOIN jira_workflow_scheme s ON s.id = m.scheme_id " + where)
                    .bind(0, arg)
                    .map((row, context) -> mappings.computeIfAbsent(row.getLong(1), id -> new HashMap<>())
                            .put(row.getString(2), row.getString(3)))
                    .list();
            return handle.createQuery("SELECT s.id, s.name, s.description FROM jira_workflow_scheme s " + where
                            + " ORDER BY s.name")
                    .bind(0, arg)
                    .map((row, context) -> new SchemeRow(
                            row.getLong(1),
                            row.getString(2),
                            row.getString(3),
                            mappings.getOrDefault(row.getLong(1), Map.of())))
                    .list();
        });
    }

    /** Writes the scheme; an id of 0 gets a new one. */
    public SchemeRow save(SchemeRow scheme) {
        long id = scheme.id() == 0 ? db.nextId("jira_workflow_scheme") : scheme.id();
        db.write(handle -> {
            writeScheme(handle, id, scheme);
            handle.execute("DELETE FROM jira_workflow_mapping WHERE scheme_id = ?", id);
            scheme.mappings()
                    .forEach((type, workflow) -> handle.execute(
                            "INSERT INTO jira_workflow_mapping (scheme_id, type_id, workflow_name) VALUES (?, ?, ?)",
                            id,
                            type,
                            workflow));
        });
        return scheme(id).orElseThrow();
    }

    private static void writeScheme(Handle handle, long id, SchemeRow scheme) {
        String lower = scheme.name().toLowerCase(Locale.ROOT);
        int changed = handle.execute(
                "UPDATE jira_workflow_scheme SET name = ?, lower_name = ?, description = ? WHERE id = ?",
                scheme.name(),
                lower,
                scheme.description(),
                id);
        if (changed == 0) {
            handle.execute(
                    "INSERT INTO jira_workflow_scheme (id, name, lower_name, description) VALUES (?, ?, ?, ?)",
                    id,
                    scheme.name(),
                    lower,
                    scheme.description());
        }
    }

    public void deleteScheme(long id) {
        db.write(handle -> {
            handle.execute("DELETE FROM jira_workflow_mapping WHERE scheme_id = ?", id);
            handle.execute("DELETE FROM jira_workflow_scheme WHERE id = ?", id);
        });
    }

    /** {@code schemeId} null or 0 is the default scheme. */
    public void assign(long projectId, Long schemeId) {
        Long stored = schemeId == null || schemeId == 0 ? null : schemeId;
        db.write(handle ->
                handle.execute("UPDATE jira_project SET workflow_scheme_id = ? WHERE id = ?", stored, projectId));
    }

    public List<Long> projectsOf(long schemeId) {
        String where =
                schemeId == 0 ? "workflow_scheme_id IS NULL OR workflow_scheme_id = ?" : "workflow_scheme_id = ?";
        return db.read(handle -> handle.createQuery("SELECT id FROM jira_project WHERE " + where + " ORDER BY id")
                .bind(0, schemeId)
                .mapTo(Long.class)
                .list());
    }
}
