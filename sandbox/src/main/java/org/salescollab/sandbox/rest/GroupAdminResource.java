package org.salescollab.sandbox.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.salescollab.sandbox.model.User;
import org.salescollab.sandbox.model.Users;

/** Groups and their members, as an administrator changes them. */
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class GroupAdminResource {
    private final Caller caller;
    private final Users users;

    GroupAdminResource(Caller caller, Users users) {
        this.caller = caller;
        this.users = users;
    }

    @POST
    @Path("group")
    public Response createGroup(String body, @Context UriInfo uri) {
        caller.requireAdmin();
        String name = name(body);
        if (name.isEmpty() || name.length() > 255 || name.startsWith("@")) {
            throw Refusal.field("groupName", caller.text("sandbox.rest.group-name"));
        }
        if (users.groupNames().contains(name)) {
            throw Refusal.field("groupName", caller.text("sandbox.rest.group-taken"));
        }
        users.createGroup(name);
        return Response.status(201)
                .entity(PeopleJson.group(Links.of(uri), name))
                .build();
    }

    @POST
    @Path("group/user")
    public Response add(@QueryParam("groupname") @DefaultValue("") String group, String body, @Context UriInfo uri) {
        caller.requireAdmin();
        users.addToGroup(known(name(body)).key(), knownGroup(group));
        return Response.status(201)
                .entity(PeopleJson.group(Links.of(uri), group))
                .build();
    }

    @DELETE
    @Path("group/user")
    public Response remove(
            @QueryParam("groupname") @DefaultValue("") String group,
            @QueryParam("username") @DefaultValue("") String name) {
        caller.requireAdmin();
        users.removeFromGroup(known(name).key(), knownGroup(group));
        return Response.ok().build();
    }

    private static String name(String body) {
        return JsonBody.text(JsonBody.object(body), "name").orElse("").strip();
    }

    private User known(String name) {
        return users.byName(name).orElseThrow(() -> Refusal.of(404, caller.text("sandbox.rest.no-user", name)));
    }

    private String knownGroup(String group) {
        if (!users.groupNames().contains(group)) {
            throw Refusal.of(404, caller.text("sandbox.rest.no-group", group));
        }
        return group;
    }
}
