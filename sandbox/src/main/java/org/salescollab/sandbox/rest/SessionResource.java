package org.salescollab.sandbox.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.salescollab.sandbox.http.Sessions;
import org.salescollab.sandbox.http.SignIn;
import org.salescollab.sandbox.model.SandboxClock;
import org.salescollab.sandbox.model.User;

/** Cookie log-in for REST clients. */
@Path("session")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class SessionResource {
    private final Caller caller;
    private final SignIn signIn;
    private final Sessions sessions;
    private final SandboxClock clock;

    SessionResource(Caller caller, SignIn signIn, Sessions sessions, SandboxClock clock) {
        this.caller = caller;
        this.signIn = signIn;
        this.sessions = sessions;
        this.clock = clock;
    }

    @POST
    public Map<String, Object> logIn(
            String body, @Context HttpServletRequest request, @Context HttpServletResponse response) {
        JsonNode asked = JsonBody.object(body);
        User user = signIn.byPassword(
                        JsonBody.text(asked, "username").orElse(null),
                        JsonBody.text(asked, "password").orElse(null))
                .orElseThrow(() -> Refusal.of(401, caller.text("sandbox.rest.login-failed")));
        String id = sessions.logIn(user, request, response);
        Map<String, Object> json = Names.map();
        json.put("session", Map.of("name", Sessions.COOKIE, "value", id));
        json.put("loginInfo", loginInfo());
        return json;
    }

    @GET
    public Map<String, Object> current(@Context UriInfo uri) {
        User user = caller.requireUser();
        Map<String, Object> json = Names.map();
        json.put("self", Links.of(uri).user(user));
        json.put("name", user.name());
        json.put("loginInfo", loginInfo());
        return json;
    }

    @DELETE
    @Consumes(MediaType.WILDCARD)
    public Response logOut(@Context HttpServletRequest request, @Context HttpServletResponse response) {
        caller.requireUser();
        sessions.logOut(request, response);
        return Response.noContent().build();
    }

    private Map<String, Object> loginInfo() {
        Map<String, Object> json = Names.map();
        json.put("failedLoginCount", 0);
        json.put("loginCount", 1);
        json.put("previousLoginTime", Names.moment(clock.now()));
        return json;
    }
}
