package org.salescollab.sandbox.jira;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.salescollab.sandbox.db.Database;
import org.salescollab.sandbox.jira.ScreenSchemes.Mapping;
import org.salescollab.sandbox.jira.Screens.Screen;
import org.salescollab.sandbox.jira.Screens.Tab;
import org.salescollab.sandbox.model.Permissions;
import org.salescollab.sandbox.model.User;
import org.salescollab.sandbox.model.Users;

/** What a fresh site has: the admin, two groups, Jira's default constants, schemes, screens and workflow. */
public final class Seed {
    public static final long DEFAULT_PERMISSION_SCHEME = 0;
    public static final long DEFAULT_TYPE_SCREEN_SCHEME = 1;
    public static final long DEFAULT_SCREEN_SCHEME = 1;
    public static final long DEFAULT_SCREEN = 1;
    public static final long WORKFLOW_SCREEN = 2;
    public static final long RESOLVE_SCREEN = 3;
    public static final long DEFAULT_TYPE_SCHEME = 10000;
    public static final String DEFAULT_WORKFLOW = "jira";
    public static final String ADMINISTRATORS = "jira-administrators";
    public static final String LICENSED = "jira-software-users";

    private static final List<String> FOR_LICENSED = List.of(
            "BROWSE_PROJECTS",
            "VIEW_DEV_TOOLS",
            "VIEW_READONLY_WORKFLOW",
            "ASSIGN_ISSUES",
            "ASSIGNABLE_USER",
            "CLOSE_ISSUES",
            "CREATE_ISSUES",
            "EDIT_ISSUES",
            "LINK_ISSUES",
            "MOVE_ISSUES",
            "RESOLVE_ISSUES",
            "SCHEDULE_ISSUES",
            "TRANSITION_ISSUES",
            "VIEW_VOTERS_AND_WATCHERS",
            "ADD_COMMENTS",
            "DELETE_OWN_COMMENTS",
            "EDIT_OWN_COMMENTS",
            "CREATE_ATTACHMENTS",
            "DELETE_OWN_ATTACHMENTS",
            "WORK_ON_ISSUES",
            "DELETE_OWN_WORKLOGS",
            "EDIT_OWN_WORKLOGS");

    private static final List<String> FOR_ADMINISTRATORS = List.of(
            "ADMINISTER_PROJECTS",
            "DELETE_ISSUES",
            "MODIFY_REPORTER",
            "MANAGE_WATCHERS",
            "DELETE_ALL_COMMENTS",
            "EDIT_ALL_COMMENTS",
            "DELETE_ALL_ATTACHMENTS",
            "DELETE_ALL_WORKLOGS",
            "EDIT_ALL_WORKLOGS",
            "MANAGE_SPRINTS_PERMISSION");

    private final Database db;
    private final Users users;
    private final Screens screens;
    private final ScreenSchemes screenSchemes;

    Seed(Database db, Users users, Screens screens, ScreenSchemes screenSchemes) {
        this.db = db;
        this.users = users;
        this.screens = screens;
        this.screenSchemes = screenSchemes;
    }

    /** Writes the seed once; a second node waits and finds it done. */
    void run() {
        db.write(handle -> {
            // The row of the first migration serves as the lock.
            handle.execute("UPDATE jira_migration SET name = name WHERE name = '001-people.sql'");
            if (users.groupNames().isEmpty()) {
                people(handle);
                permissionScheme(handle);
                constants(handle);
                screens(handle);
                workflow(handle);
            }
        });
    }

    private void people(Handle handle) {
        users.createGroup(ADMINISTRATORS);
        users.createGroup(LICENSED);
        User admin = users.create(
                "admin", "admin", "Administrator", "admin@example.com", Locale.US, ZoneId.of("Asia/Shanghai"));
        users.addToGroup(admin.key(), ADMINISTRATORS);
        users.addToGroup(admin.key(), LICENSED);
        String sql = "INSERT INTO jira_global_permission (permission, group_name) VALUES (?, ?)";
        handle.execute(sql, "ADMINISTER", ADMINISTRATORS);
        handle.execute(sql, "SYSTEM_ADMIN", ADMINISTRATORS);
        handle.execute(sql, "USE", LICENSED);
        handle.execute("INSERT INTO jira_setting (name, setting) VALUES ('locale', 'en_US')");
        handle.execute("INSERT INTO jira_setting (name, setting) VALUES ('zone', 'Asia/Shanghai')");
    }

    private void permissionScheme(Handle handle) {
        handle.execute(
                "INSERT INTO jira_permission_scheme (id, name, description) VALUES (?, ?, ?)",
                DEFAULT_PERMISSION_SCHEME,
                "Default Permission Scheme",
                "");
        FOR_LICENSED.forEach(permission -> grant(handle, permission, LICENSED));
        for (String permission : FOR_ADMINISTRATORS) {
            grant(handle, permission, ADMINISTRATORS);
            grant(handle, permission, Permissions.PROJECT_LEAD);
        }
    }

    private void grant(Handle handle, String permission, String holder) {
        JdbcPermissions.insertGrant(
                handle, db.nextId("jira_permission_grant"), DEFAULT_PERMISSION_SCHEME, permission, holder);
    }

    private static void constants(Handle handle) {
        type(handle, "10002", "Task", "A task that needs to be done.", false, 0);
        type(handle, "10003", "Sub-task", "The sub-task of the issue.", true, 1);
        status(handle, "1", "Open", "new", 0);
        status(handle, "10000", "To Do", "new", 1);
        status(handle, "3", "In Progress", "indeterminate", 2);
        status(handle, "10001", "Done", "done", 3);
        named(handle, "jira_priority", 1, List.of("Highest", "High", "Medium", "Low", "Lowest"));
        named(handle, "jira_resolution", 10000, List.of("Done", "Won't Do", "Duplicate", "Cannot Reproduce"));
        link(handle, 10000, "Blocks", "blocks", "is blocked by");
        link(handle, 10001, "Cloners", "clones", "is cloned by");
        link(handle, 10002, "Duplicate", "duplicates", "is duplicated by");
        link(handle, 10003, "Relates", "relates to", "relates to");
        typeScheme(handle);
    }

    private static void typeScheme(Handle handle) {
        handle.execute("INSERT INTO jira_field_config (id) VALUES (?)", DEFAULT_TYPE_SCHEME);
        handle.execute(
                "INSERT INTO jira_field_scheme (id, field_id, name, description, config_id) VALUES (?, ?, ?, ?, ?)",
                DEFAULT_TYPE_SCHEME,
                FieldSchemes.ISSUE_TYPE,
                "Default Issue Type Scheme",
                "",
                DEFAULT_TYPE_SCHEME);
        handle.execute(
                "INSERT INTO jira_field_scheme_project (scheme_id, project_id, field_id) VALUES (?, ?, ?)",
                DEFAULT_TYPE_SCHEME,
                FieldSchemes.GLOBAL,
                FieldSchemes.ISSUE_TYPE);
        String sql = "INSERT INTO jira_field_scheme_type (scheme_id, type_id, seq) VALUES (?, ?, ?)";
        handle.execute(sql, DEFAULT_TYPE_SCHEME, "10002", 0);
        handle.execute(sql, DEFAULT_TYPE_SCHEME, "10003", 1);
        handle.execute("INSERT INTO jira_field_layout (field_id, required) VALUES ('summary', TRUE)");
        handle.execute("INSERT INTO jira_field_layout (field_id, required) VALUES ('issuetype', TRUE)");
        handle.execute("INSERT INTO jira_field_layout (field_id, required) VALUES ('reporter', TRUE)");
    }

    private static void type(Handle handle, String id, String name, String description, boolean subTask, int seq) {
        handle.execute(
                "INSERT INTO jira_issue_type (id, name, lower_name, description, sub_task, icon_url, seq)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                id,
                name,
                name.toLowerCase(Locale.ROOT),
                description,
                subTask,
                "/images/icons/issuetypes/" + (subTask ? "subtask" : "task") + ".svg",
                seq);
    }

    private static void status(Handle handle, String id, String name, String category, int seq) {
        handle.execute(
                "INSERT INTO jira_status (id, name, lower_name, description, category, icon_url, seq)"
                        + " VALUES (?, ?, ?, '', ?, ?, ?)",
                id,
                name,
                name.toLowerCase(Locale.ROOT),
                category,
                "/images/icons/statuses/generic.svg",
                seq);
    }

    private static void named(Handle handle, String table, int firstId, List<String> names) {
        int seq = 0;
        for (String name : names) {
            handle.execute(
                    "INSERT INTO " + table + " (id, name, description, seq) VALUES (?, ?, '', ?)",
                    Integer.toString(firstId + seq),
                    name,
                    seq++);
        }
    }

    private static void link(Handle handle, long id, String name, String outward, String inward) {
        handle.execute(
                "INSERT INTO jira_link_type (id, name, outward, inward) VALUES (?, ?, ?, ?)",
                id,
                name,
                outward,
                inward);
    }

    private void screens(Handle handle) {
        screen(
                DEFAULT_SCREEN,
                "Default Screen",
                List.of(
                        "summary",
                        "issuetype",
                        "priority",
                        "duedate",
                        "assignee",
                        "reporter",
                        "description",
                        "labels"));
        screen(WORKFLOW_SCREEN, "Workflow Screen", List.of("assignee"));
        screen(RESOLVE_SCREEN, "Resolve Issue Screen", List.of("resolution", "assignee"));
        screenSchemes
                .byOperation()
                .save(new Mapping(
                        DEFAULT_SCREEN_SCHEME,
                        "Default Screen Scheme",
                        "",
                        Map.of(ScreenSchemes.DEFAULT, DEFAULT_SCREEN)));
        screenSchemes
                .byType()
                .save(new Mapping(
                        DEFAULT_TYPE_SCREEN_SCHEME,
                        "Default Issue Type Screen Scheme",
                        "",
                        Map.of(ScreenSchemes.DEFAULT, DEFAULT_SCREEN_SCHEME)));
    }

    private void screen(long id, String name, List<String> fields) {
        screens.save(new Screen(id, name, "", List.of(new Tab(0, "Field Tab", new ArrayList<>(fields)))));
    }

    private static void workflow(Handle handle) {
        handle.execute(
                "INSERT INTO jira_workflow (name, description, xml) VALUES (?, ?, ?)",
                DEFAULT_WORKFLOW,
                "The default Jira workflow.",
                DefaultWorkflow.xml());
    }
}
