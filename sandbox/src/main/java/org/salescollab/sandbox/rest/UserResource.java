package org.salescollab.sandbox.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.salescollab.sandbox.model.Permissions;
import org.salescollab.sandbox.model.User;
import org.salescollab.sandbox.model.Users;

/** People: one, search, who can be assigned, picker. */
@Path("user")
@Produces(MediaType.APPLICATION_JSON)
public final class UserResource {
    private static final int MOST = 1000;

    private final Caller caller;
    private final Users users;
    private final Permissions permissions;
    private final ProjectAccess projects;
    private final PeopleJson json;

    UserResource(Caller caller, Users users, Permissions permissions, ProjectAccess projects, PeopleJson json) {
        this.caller = caller;
        this.users = users;
        this.permissions = permissions;
        this.projects = projects;
        this.json = json;
    }

    @GET
    public Map<String, Object> one(
            @QueryParam("username") String name, @QueryParam("key") String key, @Context UriInfo uri) {
        caller.requireLicensed();
        if (name == null && key == null) {
            throw Refusal.bad(caller.text("sandbox.rest.name-or-key"));
        }
        Optional<User> found = name != null ? users.byName(name) : users.byKey(key);
        return found.map(user -> json.whole(Links.of(uri), user))
                .orElseThrow(() -> Refusal.of(
                        404,
                        name != null
                                ? caller.text("sandbox.rest.no-user", name)
                                : caller.text("sandbox.rest.no-user-key", key)));
    }

    @GET
    @Path("search")
    public List<Map<String, Object>> search(
            @QueryParam("username") String text,
            @QueryParam("startAt") @DefaultValue("0") String startAt,
            @QueryParam("maxResults") @DefaultValue("50") String maxResults,
            @QueryParam("includeInactive") @DefaultValue("false") boolean inactive,
            @Context UriInfo uri) {
        caller.requireLicensed();
        if (text == null) {
            throw Refusal.bad(caller.text("sandbox.rest.username-required"));
        }
        Paging paging = Paging.of(startAt, maxResults, MOST);
        return users.search(wildcard(text), inactive, paging.start(), paging.max()).stream()
                .map(user -> json.person(Links.of(uri), user))
                .toList();
    }

    /** Jira takes a single character such as a dot as "everybody". */
    private static String wildcard(String text) {
        return text.equals(".") || text.equals("%") || text.equals("\"\"") || text.equals("''") ? "" : text.strip();
    }

    @GET
    @Path("assignable/search")
    public List<Map<String, Object>> assignable(
            @QueryParam("username") @DefaultValue("") String text,
            @QueryParam("project") String project,
            @QueryParam("issueKey") String issue,
            @QueryParam("startAt") @DefaultValue("0") String startAt,
            @QueryParam("maxResults") @DefaultValue("50") String maxResults,
            @Context UriInfo uri) {
        caller.requireLicensed();
        long projectId = projectOf(project, issue);
        Paging paging = Paging.of(startAt, maxResults, MOST);
        return users.search(wildcard(text), false, 0, MOST).stream()
                .filter(user -> permissions.has("ASSIGNABLE_USER", projectId, user))
                .skip(paging.start())
                .limit(paging.max())
                .map(user -> json.person(Links.of(uri), user))
                .toList();
    }

    private long projectOf(String project, String issue) {
        if (issue != null) {
            return caller.issue(issue).projectId();
        }
        if (project == null) {
            throw Refusal.bad(caller.text("sandbox.rest.project-or-issue"));
        }
        return projects.visible(project).id();
    }

    @GET
    @Path("picker")
    public Map<String, Object> picker(
            @QueryParam("query") @DefaultValue("") String query,
            @QueryParam("maxResults") @DefaultValue("50") String maxResults,
            @Context UriInfo uri) {
        caller.requireLicensed();
        Paging paging = Paging.of("0", maxResults, MOST);
        List<User> all = users.search(query.strip(), false, 0, MOST);
        List<User> shown = all.stream().limit(paging.max()).toList();
        Map<String, Object> answer = Names.map();
        answer.put(
                "users",
                shown.stream()
                        .map(user -> picked(Links.of(uri), user, query.strip()))
                        .toList());
        answer.put("total", all.size());
        answer.put(
                "header",
                caller.text("sandbox.rest.showing", Integer.toString(shown.size()), Integer.toString(all.size())));
        return answer;
    }

    private static Map<String, Object> picked(Links links, User user, String query) {
        Map<String, Object> one = Names.map();
        one.put("name", user.name());
        one.put("key", user.key());
        one.put(
                "html",
                Html.highlighted(user.displayName(), query) + " - " + Html.highlighted(user.email(), query) + " ("
                        + Html.highlighted(user.name(), query) + ")");
        one.put("displayName", user.displayName());
        one.put("avatarUrl", links.at("/secure/useravatar?size=xsmall&ownerId=" + user.key()));
        return one;
    }
}
