package org.salescollab.sandbox.jira;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.salescollab.sandbox.db.Database;
import org.salescollab.sandbox.model.Permissions;
import org.salescollab.sandbox.model.ProjectInfo;
import org.salescollab.sandbox.model.User;

/** Global permissions by group and project permissions by scheme. */
final class JdbcPermissions implements Permissions {
    private static final String GRANTED = "EXISTS (SELECT 1 FROM jira_permission_grant g"
            + " WHERE g.scheme_id = p.permission_scheme_id AND g.permission = :permission AND (g.holder_type = 'anyone'"
            + " OR (:licensed = TRUE AND (g.holder_type = 'group' AND g.holder IN"
            + " (SELECT m.group_name FROM jira_group_member m WHERE m.user_key = :user)"
            + " OR g.holder_type = 'lead' AND p.lead_key = :user))))";

    private final Database db;

    JdbcPermissions(Database db) {
        this.db = db;
    }

    @Override
    public boolean isLicensed(User user) {
        return global("USE", user);
    }

    @Override
    public boolean isAdmin(User user) {
        return global("ADMINISTER", user) || isSystemAdmin(user);
    }

    @Override
    public boolean isSystemAdmin(User user) {
        return global("SYSTEM_ADMIN", user);
    }

    private boolean global(String permission, User user) {
        if (user == null || !user.active()) {
            return false;
        }
        return db.read(handle -> handle.createQuery("SELECT COUNT(*) FROM jira_global_permission g"
                                + " JOIN jira_group_member m ON m.group_name = g.group_name"
                                + " WHERE g.permission = ? AND m.user_key = ?")
                        .bind(0, permission)
                        .bind(1, user.key())
                        .mapTo(Long.class)
                        .one())
                > 0;
    }

    @Override
    public boolean has(String permissionKey, long projectId, User user) {
        return !granted(permissionKey, user, " AND p.id = :project", projectId).isEmpty();
    }

    @Override
    public List<ProjectInfo> projects(String permissionKey, User user) {
        return granted(permissionKey, user, "", 0);
    }

    private List<ProjectInfo> granted(String permission, User user, String more, long projectId) {
        // A deactivated person is as good as nobody, and an unlicensed one gets what anonymous gets.
        User active = user != null && user.active() ? user : null;
        return db.read(
                handle -> handle.createQuery(JdbcProjects.SELECT + "WHERE " + GRANTED + more + " ORDER BY p.lower_name")
                        .bind("permission", permission)
                        .bind("licensed", isLicensed(active))
                        .bind("user", active == null ? "" : active.key())
                        .bind("project", projectId)
                        .map(JdbcProjects::project)
                        .list());
    }

    @Override
    public void grant(long projectId, String permissionKey, String group) {
        db.write(handle -> {
            long scheme = ownScheme(handle, projectId);
            delete(handle, scheme, permissionKey, group);
            insertGrant(handle, db.nextId("jira_permission_grant"), scheme, permissionKey, group);
        });
    }

    @Override
    public void revoke(long projectId, String permissionKey, String group) {
        db.write(handle -> delete(handle, ownScheme(handle, projectId), permissionKey, group));
    }

    @Override
    public long createScheme(String name, String description, List<Grant> grants) {
        long id = db.nextId("jira_permission_scheme");
        db.write(handle -> {
            handle.execute(
                    "INSERT INTO jira_permission_scheme (id, name, description) VALUES (?, ?, ?)",
                    id,
                    name,
                    description);
            grants.forEach(grant ->
                    insertGrant(handle, db.nextId("jira_permission_grant"), id, grant.permissionKey(), grant.holder()));
        });
        return id;
    }

    @Override
    public boolean schemeExists(long schemeId) {
        return db.read(handle -> handle.createQuery("SELECT COUNT(*) FROM jira_permission_scheme WHERE id = ?")
                        .bind(0, schemeId)
                        .mapTo(Long.class)
                        .one())
                > 0;
    }

    @Override
    public void assignScheme(long projectId, long schemeId) {
        db.write(handle ->
                handle.execute("UPDATE jira_project SET permission_scheme_id = ? WHERE id = ?", schemeId, projectId));
    }

    private static void delete(Handle handle, long scheme, String permission, String group) {
        handle.execute(
                "DELETE FROM jira_permission_grant WHERE scheme_id = ? AND permission = ? AND holder_type = ? AND holder = ?",
                scheme,
                permission,
                holderType(group),
                holder(group));
    }

    static void insertGrant(Handle handle, long id, long scheme, String permission, String group) {
        handle.execute(
                "INSERT INTO jira_permission_grant (id, scheme_id, permission, holder_type, holder) VALUES (?, ?, ?, ?, ?)",
                id,
                scheme,
                permission,
                holderType(group),
                holder(group));
    }

    private static String holderType(String group) {
        return group.isEmpty() ? "anyone" : group.equals(PROJECT_LEAD) ? "lead" : "group";
    }

    private static String holder(String group) {
        return group.equals(PROJECT_LEAD) ? "" : group;
    }

    /** The project's scheme if it is used by no other project, otherwise a copy of its own. */
    private long ownScheme(Handle handle, long projectId) {
        long scheme = handle.select("SELECT permission_scheme_id FROM jira_project WHERE id = ?", projectId)
                .mapTo(Long.class)
                .one();
        boolean shared = scheme == Seed.DEFAULT_PERMISSION_SCHEME
                || handle.select("SELECT COUNT(*) FROM jira_project WHERE permission_scheme_id = ?", scheme)
                                .mapTo(Long.class)
                                .one()
                        > 1;
        return shared ? copy(handle, scheme, projectId) : scheme;
    }

    private long copy(Handle handle, long scheme, long projectId) {
        long own = db.nextId("jira_permission_scheme");
        handle.execute(
                "INSERT INTO jira_permission_scheme (id, name, description) VALUES (?, ?, '')",
                own,
                "Permission scheme of project " + projectId);
        handle.select("SELECT permission, holder_type, holder FROM jira_permission_grant WHERE scheme_id = ?", scheme)
                .mapToMap()
                .forEach(row -> handle.execute(
                        "INSERT INTO jira_permission_grant (id, scheme_id, permission, holder_type, holder)"
                                + " VALUES (?, ?, ?, ?, ?)",
                        db.nextId("jira_permission_grant"),
                        own,
                        row.get("permission"),
                        row.get("holder_type"),
                        row.get("holder")));
        handle.execute("UPDATE jira_project SET permission_scheme_id = ? WHERE id = ?", own, projectId);
        return own;
    }
}
