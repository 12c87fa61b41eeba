package org.salescollab.need.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.salescollab.access.CurrentActor;
import org.salescollab.need.NeedLookup;
import org.salescollab.need.NeedLoop;
import org.salescollab.need.SeenNeed;
import org.salescollab.platform.rest.Json;
import org.salescollab.platform.rest.Operation;
import org.salescollab.platform.rest.SeenVersion;
import org.salescollab.shared.Actor;

/** One need and the steps that it takes. */
@Path("/needs/{need}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class NeedResource {

    private final CurrentActor currentActor;
    private final NeedLoop loop;
    private final NeedLookup lookup;
    private final NeedAnswers answers;
    private final Json json;

    @Inject
    public NeedResource(CurrentActor currentActor, NeedLoop loop, NeedLookup lookup, NeedAnswers answers, Json json) {
        this.currentActor = currentActor;
        this.loop = loop;
        this.lookup = lookup;
        this.answers = answers;
        this.json = json;
    }

    @GET
    @Operation(value = "One need.", answer = NeedJson.class)
    public Response get(@PathParam("need") String id) {
        Actor actor = currentActor.get();
        return answers.one(200, actor, lookup.get(actor, NeedAnswers.id(id)));
    }

    @PUT
    @Operation(
            value = "Changes what a need says unless somebody else saved since the version that was seen.",
            body = NeedBody.class,
            answer = NeedJson.class)
    public Response change(
            @PathParam("need") String id, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable String body) {
        Actor actor = currentActor.get();
        return answers.saved(200, actor, () -> {
            NeedBody sent = json.read(body, NeedBody.class);
            return loop.change(actor, seen(id, sent.version(), ifMatch), sent.form());
        });
    }

    @DELETE
    @Operation(value = "Removes a need.", status = 204)
    public Response remove(@PathParam("need") String id) {
        loop.remove(currentActor.get(), NeedAnswers.id(id));
        return Response.noContent().build();
    }

    @POST
    @Path("/commitment")
    @Operation(
            value = "Promises to see to a need: who of us, which department, until when.",
            body = CommitmentBody.class,
            answer = NeedJson.class)
    public Response commit(
            @PathParam("need") String id, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable String body) {
        Actor actor = currentActor.get();
        return answers.saved(200, actor, () -> {
            CommitmentBody sent = json.read(body, CommitmentBody.class);
            return loop.commit(actor, seen(id, sent.version(), ifMatch), sent.form());
        });
    }

    @POST
    @Path("/work")
    @Operation(value = "Links the issues in which a need is worked on.", body = WorkBody.class, answer = NeedJson.class)
    public Response work(
            @PathParam("need") String id, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable String body) {
        Actor actor = currentActor.get();
        return answers.saved(200, actor, () -> {
            WorkBody sent = json.read(body, WorkBody.class);
            return loop.work(actor, seen(id, sent.version(), ifMatch), sent.keys());
        });
    }

    @POST
    @Path("/answer")
    @Operation(value = "Notes what the customer was told in the end.", body = AnswerBody.class, answer = NeedJson.class)
    public Response answer(
            @PathParam("need") String id, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable String body) {
        Actor actor = currentActor.get();
        return answers.saved(200, actor, () -> {
            AnswerBody sent = json.read(body, AnswerBody.class);
            return loop.tellBack(actor, seen(id, sent.version(), ifMatch), sent.form());
        });
    }

    @POST
    @Path("/undo")
    @Operation(value = "Takes the last step of a need back.", body = SeenBody.class, answer = NeedJson.class)
    public Response undo(
            @PathParam("need") String id, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable String body) {
        Actor actor = currentActor.get();
        return answers.saved(200, actor, () -> {
            SeenBody sent = json.read(body, SeenBody.class);
            return loop.undo(actor, seen(id, sent.version(), ifMatch));
        });
    }

    private static SeenNeed seen(String id, @Nullable Integer version, @Nullable String ifMatch) {
        return new SeenNeed(NeedAnswers.id(id), SeenVersion.of(version, ifMatch));
    }
}
