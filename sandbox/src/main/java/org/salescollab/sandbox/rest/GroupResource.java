package org.salescollab.sandbox.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.salescollab.sandbox.model.User;
import org.salescollab.sandbox.model.Users;

/** Groups: new ones and members for administrators, picker for everybody. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class GroupResource {
    private final Caller caller;
    private final Users users;
    private final PeopleJson json;

    GroupResource(Caller caller, Users users, PeopleJson json) {
        this.caller = caller;
        this.users = users;
        this.json = json;
    }

    @GET
    @Path("group")
    public Map<String, Object> group(@QueryParam("groupname") @DefaultValue("") String name, @Context UriInfo uri) {
        caller.requireAdmin();
        Links links = Links.of(uri);
        Map<String, Object> answer = PeopleJson.group(links, known(name));
        List<User> members = users.members(known(name));
        answer.put("users", Map.of("size", members.size(), "items", List.of(), "max-results", 50));
        answer.put("expand", "users");
        return answer;
    }

    @POST
    @Path("group")
    public Response create(String body, @Context UriInfo uri) {
        caller.requireAdmin();
        String name = JsonBody.text(JsonBody.object(body), "name").orElse("").strip();
        if (name.isEmpty() || users.groupNames().contains(name)) {
            throw Refusal.bad(caller.text("sandbox.rest.group-name"));
        }
        users.createGroup(name);
        return Response.status(201)
                .entity(PeopleJson.group(Links.of(uri), name))
                .build();
    }

    @GET
    @Path("group/member")
    public Map<String, Object> members(
            @QueryParam("groupname") @DefaultValue("") String name,
            @QueryParam("includeInactiveUsers") @DefaultValue("false") boolean inactive,
            @QueryParam("startAt") @DefaultValue("0") String startAt,
            @QueryParam("maxResults") @DefaultValue("50") String maxResults,
            @Context UriInfo uri) {
        caller.requireAdmin();
        Paging paging = Paging.of(startAt, maxResults, 1000);
        List<User> all = users.members(known(name)).stream()
                .filter(user -> inactive || user.active())
                .toList();
        Map<String, Object> answer = Names.map();
        answer.put("maxResults", paging.max());
        answer.put("startAt", paging.start());
        answer.put("total", all.size());
        answer.put("isLast", paging.start() + paging.max() >= all.size());
        answer.put(
                "values",
                all.stream()
                        .skip(paging.start())
                        .limit(paging.max())
                        .map(user -> json.person(Links.of(uri), user))
                        .toList());
        return answer;
    }

    @GET
    @Path("groups/picker")
    public Map<String, Object> picker(@QueryParam("query") @DefaultValue("") String query) {
        caller.requireLicensed();
        String wanted = query.strip().toLowerCase(Locale.ROOT);
        List<String> found = users.groupNames().stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).contains(wanted))
                .sorted()
                .toList();
        Map<String, Object> answer = Names.map();
        String count = Integer.toString(found.size());
        answer.put("header", caller.text("sandbox.rest.showing-groups", count, count));
        answer.put("total", found.size());
        answer.put(
                "groups",
                found.stream()
                        .map(name -> Map.of("name", name, "html", Html.highlighted(name, query.strip())))
                        .toList());
        return answer;
    }

    private String known(String name) {
        if (!users.groupNames().contains(name)) {
            throw Refusal.of(404, caller.text("sandbox.rest.no-group", name));
        }
        return name;
    }
}
