package org.salescollab.sandbox.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
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

/** New users, with or without a licence; made by administrators. */
@Path("user")
@Produces(MediaType.APPLICATION_JSON)
public final class NewUserResource {
    private static final String APPLICATION = "jira-software";

    private final Caller caller;
    private final Users users;
    private final PeopleJson json;

    NewUserResource(Caller caller, Users users, PeopleJson json) {
        this.caller = caller;
        this.users = users;
        this.json = json;
    }

    /** As in Jira, an empty list of applications makes a user without a licence, no list one with the default licence. */
    @POST
    public Response create(String body, @Context UriInfo uri) {
        caller.requireAdmin();
        JsonNode asked = JsonBody.object(body);
        Map<String, String> errors = new LinkedHashMap<>();
        String name = given(asked, "name", "username", errors);
        String email = given(asked, "emailAddress", "emailAddress", errors);
        String display = given(asked, "displayName", "displayName", errors);
        if (users.byName(name).isPresent()) {
            errors.put("username", caller.text("sandbox.rest.user-exists"));
        }
        List<String> applications =
                asked.has("applicationKeys") ? JsonBody.texts(asked, "applicationKeys") : List.of(APPLICATION);
        if (!List.of(APPLICATION).containsAll(applications)) {
            errors.put("applicationKeys", caller.text("sandbox.rest.no-application"));
        }
        if (!errors.isEmpty()) {
            throw new Refusal(400, List.of(), errors);
        }
        String password = JsonBody.text(asked, "password").orElse(name);
        User made = users.create(name, password, display, email, Locale.US, ZoneId.systemDefault());
        if (!applications.isEmpty()) {
            users.addToGroup(made.key(), Seed.LICENSED);
        }
        return Response.status(201).entity(json.whole(Links.of(uri), made)).build();
    }

    private String given(JsonNode asked, String member, String field, Map<String, String> errors) {
        String text = JsonBody.text(asked, member).orElse("").strip();
        if (text.isEmpty()) {
            errors.put(field, caller.text("sandbox.rest.user-field"));
        }
        return text;
    }
}
