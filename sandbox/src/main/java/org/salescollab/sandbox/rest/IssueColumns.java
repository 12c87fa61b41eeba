package org.salescollab.sandbox.rest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.salescollab.sandbox.db.Database;

/** Stored facts of issues that only REST shows. */
final class IssueColumns {
    private final Database db;

    IssueColumns(Database db) {
        this.db = db;
    }

    /** {@code resolved} is milliseconds since 1970 or null. */
    record More(String creatorKey, Long resolved) {}

    Map<Long, More> of(List<Long> ids) {
        Map<Long, More> found = new HashMap<>();
        if (!ids.isEmpty()) {
            db.read(handle -> handle.createQuery("SELECT id, creator_key, resolved FROM jira_issue WHERE id IN (<ids>)")
                    .bindList("ids", ids)
                    .map((row, context) -> found.put(row.getLong("id"), new More(row.getString("creator_key"), (Long)
                            row.getObject("resolved"))))
                    .list());
        }
        ids.forEach(id -> found.putIfAbsent(id, new More(null, null)));
        return found;
    }

    /** Ids of sub-tasks in the order of their making. */
    List<Long> subTasks(long parentId) {
        return db.read(handle -> handle.createQuery("SELECT id FROM jira_issue WHERE parent_id = ? ORDER BY id")
                .bind(0, parentId)
                .mapTo(Long.class)
                .list());
    }

    List<LinkType> linkTypes() {
        return db.read(handle -> handle.createQuery(
                        "SELECT id, name, inward, outward FROM jira_link_type ORDER BY name")
                .map((row, context) -> new LinkType(
                        row.getLong("id"), row.getString("name"), row.getString("inward"), row.getString("outward")))
                .list());
    }

    /** A kind of link with its two readings. */
    record LinkType(long id, String name, String inward, String outward) {}

    /** A stored link by its id. */
    Optional<StoredLink> link(long id) {
        return db.read(handle -> handle.createQuery(
                        "SELECT id, type_id, source_id, target_id FROM jira_link WHERE id = ?")
                .bind(0, id)
                .map((row, context) -> new StoredLink(
                        row.getLong("id"), row.getLong("type_id"), row.getLong("source_id"), row.getLong("target_id")))
                .findOne());
    }

    /** From the source (outward) to the target (inward). */
    record StoredLink(long id, long typeId, long sourceId, long targetId) {}

    void deleteLink(long id) {
        db.write(handle -> handle.execute("DELETE FROM jira_link WHERE id = ?", id));
    }
}
