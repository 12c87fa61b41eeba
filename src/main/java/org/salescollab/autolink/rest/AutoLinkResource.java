package org.salescollab.autolink.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.salescollab.access.CurrentActor;
import org.salescollab.autolink.AutoLinkSwitch;
import org.salescollab.platform.rest.Json;
import org.salescollab.platform.rest.Operation;
import org.salescollab.shared.Problems;

/** The projects in which customers are filled in from the reporter's e-mail address; for administrators. */
@Path("/auto-link")
@Produces(MediaType.APPLICATION_JSON)
@AdminOnly
@WebSudoRequired
public final class AutoLinkResource {

    private final AutoLinkSwitch autoLink;
    private final CurrentActor currentActor;
    private final Json json;

    @Inject
    public AutoLinkResource(AutoLinkSwitch autoLink, CurrentActor currentActor, Json json) {
        this.autoLink = autoLink;
        this.currentActor = currentActor;
        this.json = json;
    }

    @GET
    @AdminOnly
    @Operation("The projects in which an issue's customer is filled in from its reporter's e-mail address.")
    public AutoLinkJson all() {
        return AutoLinkJson.of(autoLink.all(currentActor.get()));
    }

    @PUT
    @Path("{project}")
    @Consumes(MediaType.APPLICATION_JSON)
    @AdminOnly
    @Operation(
            value = "Switches it on or off in a project, by its key; answers with all projects that have it on.",
            body = AutoLinkJson.Wish.class)
    public AutoLinkJson set(@PathParam("project") String project, @Nullable String body) {
        Boolean on = json.read(body, AutoLinkJson.Wish.class).on();
        if (on == null) {
            throw Problems.refuse("on", "sales.autolink.error.on");
        }
        return AutoLinkJson.of(autoLink.set(currentActor.get(), project, on));
    }
}
