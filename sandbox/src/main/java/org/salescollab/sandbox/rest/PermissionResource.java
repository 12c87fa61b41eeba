package org.salescollab.sandbox.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.salescollab.sandbox.model.Permissions;
import org.salescollab.sandbox.model.User;

/** What the caller may do, anywhere or in one project. */
@Path("mypermissions")
@Produces(MediaType.APPLICATION_JSON)
public final class PermissionResource {
    static final List<String> OF_PROJECT = List.of(
            "ADMINISTER_PROJECTS",
            "BROWSE_PROJECTS",
            "CREATE_ISSUES",
            "EDIT_ISSUES",
            "TRANSITION_ISSUES",
            "ASSIGN_ISSUES",
            "ASSIGNABLE_USER",
            "SCHEDULE_ISSUES",
            "MOVE_ISSUES",
            "LINK_ISSUES",
            "DELETE_ISSUES",
            "RESOLVE_ISSUES",
            "CLOSE_ISSUES",
            "MODIFY_REPORTER",
            "ADD_COMMENTS",
            "EDIT_ALL_COMMENTS",
            "EDIT_OWN_COMMENTS",
            "DELETE_ALL_COMMENTS",
            "DELETE_OWN_COMMENTS",
            "WORK_ON_ISSUES");

    private final Caller caller;
    private final Permissions permissions;
    private final ProjectAccess projects;

    PermissionResource(Caller caller, Permissions permissions, ProjectAccess projects) {
        this.caller = caller;
        this.permissions = permissions;
        this.projects = projects;
    }

    @GET
    public Map<String, Object> all(
            @QueryParam("projectKey") String projectKey,
            @QueryParam("projectId") String projectId,
            @QueryParam("issueKey") String issueKey,
            @QueryParam("issueId") String issueId) {
        Long project = project(projectKey != null ? projectKey : projectId, issueKey != null ? issueKey : issueId);
        User user = caller.user();
        Map<String, Object> all = Names.map();
        put(all, "ADMINISTER", "GLOBAL", permissions.isAdmin(user));
        put(all, "SYSTEM_ADMIN", "GLOBAL", permissions.isSystemAdmin(user));
        for (String key : OF_PROJECT) {
            boolean has =
                    project == null ? !permissions.projects(key, user).isEmpty() : permissions.has(key, project, user);
            put(all, key, "PROJECT", has);
        }
        return Map.of("permissions", all);
    }

    private Long project(String project, String issue) {
        if (issue != null) {
            return caller.issue(issue).projectId();
        }
        return project == null ? null : Long.valueOf(projects.visible(project).id());
    }

    private static void put(Map<String, Object> all, String key, String type, boolean has) {
        Map<String, Object> json = Names.map();
        json.put("id", Integer.toString(all.size() + 1));
        json.put("key", key);
        json.put("name", key.charAt(0) + key.substring(1).replace('_', ' ').toLowerCase(Locale.ROOT));
        json.put("type", type);
        json.put("description", "");
        json.put("havePermission", has);
        all.put(key, json);
    }
}
