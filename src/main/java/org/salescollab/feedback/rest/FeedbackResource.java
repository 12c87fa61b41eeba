package org.salescollab.feedback.rest;

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
import org.salescollab.feedback.FeedbackBook;
import org.salescollab.feedback.FeedbackLookup;
import org.salescollab.feedback.SeenFeedback;
import org.salescollab.platform.rest.Json;
import org.salescollab.platform.rest.Operation;
import org.salescollab.platform.rest.SeenVersion;
import org.salescollab.shared.Actor;

/** One piece of feedback and its steps. */
@Path("/feedback/{feedback}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class FeedbackResource {

    private final CurrentActor currentActor;
    private final FeedbackBook book;
    private final FeedbackLookup lookup;
    private final FeedbackAnswers answers;
    private final Json json;

    @Inject
    public FeedbackResource(
            CurrentActor currentActor, FeedbackBook book, FeedbackLookup lookup, FeedbackAnswers answers, Json json) {
        this.currentActor = currentActor;
        this.book = book;
        this.lookup = lookup;
        this.answers = answers;
        this.json = json;
    }

    @GET
    @Operation(value = "One piece of feedback.", answer = FeedbackJson.class)
    public Response get(@PathParam("feedback") String id) {
        Actor actor = currentActor.get();
        return answers.one(actor, lookup.get(actor, FeedbackAnswers.id(id)));
    }

    @PUT
    @Operation(
            value = "Changes feedback unless somebody else saved since the version that was seen.",
            body = FeedbackBody.class,
            answer = FeedbackJson.class)
    public Response change(
            @PathParam("feedback") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable String body) {
        Actor actor = currentActor.get();
        return answers.saved(actor, () -> {
            FeedbackBody sent = json.read(body, FeedbackBody.class);
            return book.change(actor, seen(id, sent.version(), ifMatch), sent.form());
        });
    }

    @DELETE
    @Operation(value = "Removes feedback.", status = 204)
    public Response remove(@PathParam("feedback") String id) {
        book.remove(currentActor.get(), FeedbackAnswers.id(id));
        return Response.noContent().build();
    }

    @POST
    @Path("/step")
    @Operation(
            value = "Takes feedback to its next state: acknowledged, acted on, told back.",
            body = SeenFeedbackBody.class,
            answer = FeedbackJson.class)
    public Response step(
            @PathParam("feedback") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable String body) {
        Actor actor = currentActor.get();
        return answers.saved(actor, () -> {
            SeenFeedbackBody sent = json.read(body, SeenFeedbackBody.class);
            return book.step(actor, seen(id, sent.version(), ifMatch));
        });
    }

    @POST
    @Path("/undo")
    @Operation(
            value = "Takes the last step of feedback back.",
            body = SeenFeedbackBody.class,
            answer = FeedbackJson.class)
    public Response undo(
            @PathParam("feedback") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable String body) {
        Actor actor = currentActor.get();
        return answers.saved(actor, () -> {
            SeenFeedbackBody sent = json.read(body, SeenFeedbackBody.class);
            return book.undo(actor, seen(id, sent.version(), ifMatch));
        });
    }

    private static SeenFeedback seen(String id, @Nullable Integer version, @Nullable String ifMatch) {
        return new SeenFeedback(FeedbackAnswers.id(id), SeenVersion.of(version, ifMatch));
    }
}
