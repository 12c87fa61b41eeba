package org.salescollab.sandbox.jira;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.salescollab.sandbox.db.Database;

/** Contexts of custom fields and issue type schemes: what Jira calls field configuration schemes. */
public final class FieldSchemes {
    public static final long GLOBAL = 0;
    public static final String ANY_TYPE = "*";
    public static final String ISSUE_TYPE = "issuetype";

    private final Database db;

    FieldSchemes(Database db) {
        this.db = db;
    }

    public Optional<FieldScheme> byId(long id) {
        return load("s.id = :arg", id).stream().findFirst();
    }

    public Optional<FieldScheme> byConfig(long configId) {
        return load("s.config_id = :arg", configId).stream().findFirst();
    }

    public List<FieldScheme> ofField(String fieldId) {
        return load("s.field_id = :arg", fieldId);
    }

    /** The scheme of a field that counts in a project: its own, else the global one. */
    public Optional<FieldScheme> relevant(String fieldId, long projectId) {
        return Optional.ofNullable(relevant(ofField(fieldId), projectId).get(fieldId));
    }

    /** Like {@link #relevant(String, long)} for all fields at once. */
    public Map<String, FieldScheme> relevant(long projectId) {
        return relevant(load("1 = :arg", 1), projectId);
    }

    private static Map<String, FieldScheme> relevant(List<FieldScheme> schemes, long projectId) {
        Map<String, FieldScheme> result = new HashMap<>();
        for (FieldScheme scheme : schemes) {
            if (scheme.projects().contains(projectId)) {
                result.put(scheme.fieldId(), scheme);
            } else if (scheme.global()) {
                result.putIfAbsent(scheme.fieldId(), scheme);
            }
        }
        return result;
    }

    private List<FieldScheme> load(String condition, Object arg) {
        return db.read(handle -> {
            Map<Long, List<Long>> projects = new HashMap<>();
            handle.createQuery("SELECT p.scheme_id, p.project_id FROM jira_field_scheme_project p"
                            + " JOIN jira_field_scheme s ON s.id = p.scheme_id WHERE " + condition
                            + " ORDER BY p.project_id")
                    .bind("arg", arg)
                    .map((row, context) -> projects.computeIfAbsent(row.getLong(1), id -> new java.util.ArrayList<>())
                            .add(row.getLong(2)))
                    .list();
            Map<Long, List<String>> types = types(handle, condition, arg);
            return schemes(handle, condition, arg, projects, types);
        });
    }

    private static Map<Long, List<String>> types(Handle handle, String condition, Object arg) {
        return handle
                .createQuery("SELECT t.scheme_id, t.type_id FROM jira_field_scheme_type t"
                        + " JOIN jira_field_scheme s ON s.id = t.scheme_id WHERE " + condition + " ORDER BY t.seq")
                .bind("arg", arg)
                .map((row, context) -> Map.entry(row.getLong(1), row.getString(2)))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static List<FieldScheme> schemes(
            Handle handle,
            String condition,
            Object arg,
            Map<Long, List<Long>> projects,
            Map<Long, List<String>> types) {
        return handle.createQuery(
                        "SELECT s.id, s.field_id, s.name, s.description, s.config_id FROM jira_field_scheme s WHERE "
                                + condition + " ORDER BY s.id")
                .bind("arg", arg)
                .map((row, context) -> new FieldScheme(
                        row.getLong("id"),
                        row.getString("field_id"),
                        row.getString("name"),
                        row.getString("description"),
                        row.getLong("config_id"),
                        projects.getOrDefault(row.getLong("id"), List.of()),
                        types.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    public FieldScheme create(String fieldId, String name, String description, Collection<String> types) {
        long id = db.nextId("jira_field_scheme");
        long config = db.nextId("jira_field_config");
        db.write(handle -> {
            handle.execute("INSERT INTO jira_field_config (id) VALUES (?)", config);
            handle.execute(
                    "INSERT INTO jira_field_scheme (id, field_id, name, description, config_id) VALUES (?, ?, ?, ?, ?)",
                    id,
                    fieldId,
                    name,
                    description,
                    config);
            setTypes(id, types);
        });
        return byId(id).orElseThrow();
    }

    public void rename(long id, String name, String description) {
        db.write(handle -> handle.execute(
                "UPDATE jira_field_scheme SET name = ?, description = ? WHERE id = ?", name, description, id));
    }

    public void setTypes(long id, Collection<String> types) {
        db.write(handle -> {
            handle.execute("DELETE FROM jira_field_scheme_type WHERE scheme_id = ?", id);
            int seq = 0;
            for (String type : types) {
                handle.execute(
                        "INSERT INTO jira_field_scheme_type (scheme_id, type_id, seq) VALUES (?, ?, ?)",
                        id,
                        type,
                        seq++);
            }
        });
    }

    /** Makes these the scheme's projects; a project that had another scheme of the field changes over. */
    public void setProjects(FieldScheme scheme, Collection<Long> projects) {
        db.write(handle -> {
            handle.execute("DELETE FROM jira_field_scheme_project WHERE scheme_id = ?", scheme.id());
            projects.forEach(project -> associate(handle, scheme, project));
        });
    }

    private static void associate(Handle handle, FieldScheme scheme, long project) {
        dissociate(handle, scheme.fieldId(), project);
        handle.execute(
                "INSERT INTO jira_field_scheme_project (scheme_id, project_id, field_id) VALUES (?, ?, ?)",
                scheme.id(),
                project,
                scheme.fieldId());
    }

    /** The projects fall back to the global scheme of the field. */
    public void removeProjects(String fieldId, Collection<Long> projects) {
        db.write(handle -> projects.forEach(project -> dissociate(handle, fieldId, project)));
    }

    private static void dissociate(Handle handle, String fieldId, long project) {
        handle.execute("DELETE FROM jira_field_scheme_project WHERE field_id = ? AND project_id = ?", fieldId, project);
    }

    public void delete(FieldScheme scheme) {
        db.write(handle -> {
            handle.execute("DELETE FROM jira_field_option WHERE config_id = ?", scheme.configId());
            handle.execute("DELETE FROM jira_field_config WHERE id = ?", scheme.configId());
            handle.execute("DELETE FROM jira_field_scheme_project WHERE scheme_id = ?", scheme.id());
            handle.execute("DELETE FROM jira_field_scheme_type WHERE scheme_id = ?", scheme.id());
            handle.execute("DELETE FROM jira_field_scheme WHERE id = ?", scheme.id());
        });
    }
}
