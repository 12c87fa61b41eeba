package org.salescollab.sandbox.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.salescollab.sandbox.jira.Seed;
import org.salescollab.sandbox.model.User;
import org.salescollab.sandbox.model.Users;

/** What an administrator does to people. */
@Path("user")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class UserAdminResource {
    private final Caller caller;
    private final Users users;
    private final PeopleJson json;

    UserAdminResource(Caller caller, Users users, PeopleJson json) {
        this.caller = caller;
        this.users = users;
        this.json = json;
    }

    /** As in Jira a new person gets the default application access unless {@code applicationKeys} is an empty list. */
    @POST
    public Response create(String body, @Context UriInfo uri) {
        caller.requireAdmin();
        JsonNode asked = JsonBody.object(body);
        String name = member(asked, "name");
        checkNew(asked, name);
        String password = JsonBody.text(asked, "password").orElse(name);
        User made = users.create(
                name,
                password,
                member(asked, "displayName"),
                member(asked, "emailAddress"),
                Locale.US,
                ZoneId.of("Asia/Shanghai"));
        if (!asked.has("applicationKeys") || !asked.path("applicationKeys").isEmpty()) {
            users.addToGroup(made.key(), Seed.LICENSED);
        }
        return Response.status(201).entity(json.person(Links.of(uri), made)).build();
    }

    private void checkNew(JsonNode asked, String name) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (!name.matches("[^\\s<>&\\\\/,]{1,255}")) {
            errors.put("username", caller.text("sandbox.rest.user-name"));
        } else if (users.byName(name).isPresent()) {
            errors.put("username", caller.text("sandbox.rest.user-taken"));
        }
        if (member(asked, "displayName").isEmpty()) {
            errors.put("displayName", caller.text("sandbox.rest.user-display"));
        }
        if (!member(asked, "emailAddress").matches("[^@\\s]+@[^@\\s]+")) {
            errors.put("emailAddress", caller.text("sandbox.rest.user-email"));
        }
        if (!errors.isEmpty()) {
            throw new Refusal(400, List.of(), errors);
        }
    }

    private static String member(JsonNode asked, String name) {
        return JsonBody.text(asked, name).orElse("").strip();
    }

    /** Changes the display name or whether the person is active. */
    @PUT
    public Map<String, Object> update(
            @QueryParam("username") @DefaultValue("") String name, String body, @Context UriInfo uri) {
        caller.requireAdmin();
        JsonNode asked = JsonBody.object(body);
        User before = known(name);
        User after = users.update(new User(
                before.id(),
                before.key(),
                JsonBody.text(asked, "name").orElse(before.name()),
                JsonBody.text(asked, "displayName").orElse(before.displayName()),
                JsonBody.text(asked, "emailAddress").orElse(before.email()),
                asked.path("active").asBoolean(before.active()),
                before.locale(),
                before.zone()));
        return json.person(Links.of(uri), after);
    }

    private User known(String name) {
        return users.byName(name).orElseThrow(() -> Refusal.of(404, caller.text("sandbox.rest.no-user", name)));
    }
}
