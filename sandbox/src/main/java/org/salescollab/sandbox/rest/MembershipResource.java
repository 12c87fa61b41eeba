package org.salescollab.sandbox.rest;

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

/** Who is in which group; changed by administrators. */
@Path("/group/user")
@Produces(MediaType.APPLICATION_JSON)
public final class MembershipResource {
    private final Caller caller;
    private final Users users;

    MembershipResource(Caller caller, Users users) {
        this.caller = caller;
        this.users = users;
    }

    @POST
    public Response addMember(
            @QueryParam("groupname") @DefaultValue("") String group, String body, @Context UriInfo uri) {
        caller.requireAdmin();
        User user = user(JsonBody.text(JsonBody.object(body), "name").orElse(""));
        users.addToGroup(user.key(), known(group));
        return Response.status(201)
                .entity(PeopleJson.group(Links.of(uri), group))
                .build();
    }

    @DELETE
    public Response removeMember(
            @QueryParam("groupname") @DefaultValue("") String group,
            @QueryParam("username") @DefaultValue("") String name) {
        caller.requireAdmin();
        users.removeFromGroup(user(name).key(), known(group));
        return Response.ok().build();
    }

    private User user(String name) {
        return users.byName(name).orElseThrow(() -> Refusal.of(404, caller.text("sandbox.rest.no-user", name)));
    }

    private String known(String group) {
        if (!users.groupNames().contains(group)) {
            throw Refusal.of(404, caller.text("sandbox.rest.no-group", group));
        }
        return group;
    }
}
