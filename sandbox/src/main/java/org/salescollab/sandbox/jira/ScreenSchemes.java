package org.salescollab.sandbox.jira;

import java.util.List;
import java.util.Map;
import org.salescollab.sandbox.db.Database;

/** Screen schemes (screen by operation) and issue type screen schemes (screen scheme by issue type). */
public final class ScreenSchemes {
    /** The entry that counts where an operation or a type has none of its own. */
    public static final String DEFAULT = "default";

    private final Database db;
    private final MappingTable byOperation;
    private final MappingTable byType;

    ScreenSchemes(Database db) {
        this.db = db;
        this.byOperation =
                new MappingTable(db, "jira_screen_scheme", "jira_screen_scheme_item", "operation", "screen_id");
        this.byType =
                new MappingTable(db, "jira_type_screen_scheme", "jira_type_screen_item", "type_id", "screen_scheme_id");
    }

    /** A scheme as stored: target ids by operation or by issue type. */
    public record Mapping(long id, String name, String description, Map<String, Long> items) {
        /** The target for the key, else the default's, else null. */
        public Long target(String key) {
            Long own = items.get(key);
            return own != null ? own : items.get(DEFAULT);
        }
    }

    /** Screen schemes: create, edit, view or default to a screen id. */
    public MappingTable byOperation() {
        return byOperation;
    }

    /** Issue type screen schemes: type id or default to a screen scheme id. */
    public MappingTable byType() {
        return byType;
    }

    public Mapping ofProject(long projectId) {
        return byType.byId(idOfProject(projectId)).orElseThrow();
    }

    public long idOfProject(long projectId) {
        return db.read(handle -> handle.createQuery("SELECT screen_scheme_id FROM jira_project WHERE id = ?")
                .bind(0, projectId)
                .map((row, context) -> row.getLong(1))
                .findOne()
                .filter(id -> id != 0)
                .orElse(Seed.DEFAULT_TYPE_SCREEN_SCHEME));
    }

    /** {@code schemeId} null is the default scheme. */
    public void assign(long projectId, Long schemeId) {
        Long stored = schemeId != null && schemeId == Seed.DEFAULT_TYPE_SCREEN_SCHEME ? null : schemeId;
        db.write(handle ->
                handle.execute("UPDATE jira_project SET screen_scheme_id = ? WHERE id = ?", stored, projectId));
    }

    public List<Long> projectsOf(long schemeId) {
        String where = schemeId == Seed.DEFAULT_TYPE_SCREEN_SCHEME
                ? "screen_scheme_id IS NULL OR screen_scheme_id = ?"
                : "screen_scheme_id = ?";
        return db.read(handle -> handle.createQuery("SELECT id FROM jira_project WHERE " + where + " ORDER BY id")
                .bind(0, schemeId)
                .mapTo(Long.class)
                .list());
    }

    /** The screen that an operation (create, edit, view) shows, or null. */
    public Long screenFor(long projectId, String typeId, String operation) {
        Long scheme = ofProject(projectId).target(typeId);
        return scheme == null
                ? null
                : byOperation.byId(scheme).map(found -> found.target(operation)).orElse(null);
    }
}
