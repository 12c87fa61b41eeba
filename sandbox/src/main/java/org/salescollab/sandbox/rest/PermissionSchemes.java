package org.salescollab.sandbox.rest;

import java.util.List;
import org.salescollab.sandbox.db.Database;

/** The grants of permission schemes, as rows. */
final class PermissionSchemes {
    private final Database db;

    PermissionSchemes(Database db) {
        this.db = db;
    }

    /** {@code holderType} is group, lead or anyone; {@code holder} the group's name, "" otherwise. */
    record Grant(long id, String permission, String holderType, String holder) {}

    boolean exists(long schemeId) {
        return db.read(handle -> handle.select("SELECT id FROM jira_permission_scheme WHERE id = ?", schemeId)
                .mapTo(Long.class)
                .findOne()
                .isPresent());
    }

    List<Grant> grants(long schemeId) {
        return db.read(handle -> handle.select(
                        "SELECT id, permission, holder_type, holder FROM jira_permission_grant"
                                + " WHERE scheme_id = ? ORDER BY id",
                        schemeId)
                .map((row, context) -> new Grant(
                        row.getLong("id"),
                        row.getString("permission"),
                        row.getString("holder_type"),
                        row.getString("holder")))
                .list());
    }

    Grant add(long schemeId, String permission, String holderType, String holder) {
        Grant grant = new Grant(db.nextId("jira_permission_grant"), permission, holderType, holder);
        db.write(handle -> handle.execute(
                "INSERT INTO jira_permission_grant (id, scheme_id, permission, holder_type, holder)"
                        + " VALUES (?, ?, ?, ?, ?)",
                grant.id(),
                schemeId,
                permission,
                holderType,
                holder));
        return grant;
    }

    /** False when the scheme has no such grant. */
    boolean remove(long schemeId, long grantId) {
        return db.inTransaction(handle -> handle.execute(
                        "DELETE FROM jira_permission_grant WHERE scheme_id = ? AND id = ?", schemeId, grantId))
                > 0;
    }
}
