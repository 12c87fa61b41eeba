package org.salescollab.setup.rest;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.salescollab.access.CurrentActor;
import org.salescollab.platform.Texts;
import org.salescollab.platform.rest.Json;
import org.salescollab.platform.rest.Operation;
import org.salescollab.setup.ProjectSetup;
import org.salescollab.setup.SetupPlan;
import org.salescollab.setup.SetupRequest;
import org.salescollab.shared.Actor;

/** Previews, runs, watches and takes back the set-up of a project. */
@Path("/setup")
@Produces(MediaType.APPLICATION_JSON)
public final class SetupResource {

    private final ProjectSetup setup;
    private final CurrentActor currentActor;
    private final Json json;
    private final Texts texts;

    @Inject
    public SetupResource(ProjectSetup setup, CurrentActor currentActor, Json json, Texts texts) {
        this.setup = setup;
        this.currentActor = currentActor;
        this.json = json;
        this.texts = texts;
    }

    /** Project administrators may look at what a set-up of their project would do. */
    @POST
    @Path("/preview")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    @Operation(
            value = "What a set-up of the project would make and leave alone; changes nothing.",
            body = SetupRequest.class)
    public PlanJson preview(String body) {
        Actor actor = currentActor.get();
        return answer(setup.preview(actor, json.read(body, SetupRequest.class)), actor);
    }

    @POST
    @Path("/run")
    @Consumes(MediaType.APPLICATION_JSON)
    @AdminOnly
    @WebSudoRequired
    @Operation(value = "Sets the project up for sales; running it again changes nothing.", body = SetupRequest.class)
    public PlanJson run(String body) {
        Actor actor = currentActor.get();
        return answer(setup.run(actor, json.read(body, SetupRequest.class)), actor);
    }

    @POST
    @Path("/undo")
    @Consumes(MediaType.APPLICATION_JSON)
    @AdminOnly
    @WebSudoRequired
    @Operation(value = "Removes what the set-up made and nothing else.", body = ProjectChoice.class)
    public PlanJson undo(String body) {
        Actor actor = currentActor.get();
        return answer(
                setup.undo(actor, text(json.read(body, ProjectChoice.class).project())), actor);
    }

    /** Stops what is under way for a project after the step in hand; the request that started it is answered then. */
    @POST
    @Path("/cancel")
    @Consumes(MediaType.APPLICATION_JSON)
    @AdminOnly
    @WebSudoRequired
    @Operation(
            value = "Stops what is under way for a project after the step in hand.",
            body = ProjectChoice.class,
            status = 204)
    public void cancel(String body) {
        setup.cancel(
                currentActor.get(), text(json.read(body, ProjectChoice.class).project()));
    }

    @GET
    @Path("/status")
    @LicensedOnly
    @Operation("How far the set-up of a project is.")
    public ProgressJson status(@QueryParam("project") @Nullable String project) {
        return ProgressJson.of(setup.progress(currentActor.get(), text(project)));
    }

    private PlanJson answer(SetupPlan plan, Actor actor) {
        return PlanJson.of(plan, texts, actor.locale());
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
