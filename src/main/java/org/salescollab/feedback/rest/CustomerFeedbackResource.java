package org.salescollab.feedback.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.salescollab.access.CurrentActor;
import org.salescollab.feedback.FeedbackBook;
import org.salescollab.feedback.FeedbackList;
import org.salescollab.feedback.FeedbackLookup;
import org.salescollab.platform.rest.Json;
import org.salescollab.platform.rest.Operation;
import org.salescollab.shared.Actor;

/** The feedback of one customer. */
@Path("/customers/{key}/feedback")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class CustomerFeedbackResource {

    private final CurrentActor currentActor;
    private final FeedbackBook book;
    private final FeedbackLookup lookup;
    private final FeedbackJsons jsons;
    private final Json json;

    @Inject
    public CustomerFeedbackResource(
            CurrentActor currentActor, FeedbackBook book, FeedbackLookup lookup, FeedbackJsons jsons, Json json) {
        this.currentActor = currentActor;
        this.book = book;
        this.lookup = lookup;
        this.jsons = jsons;
        this.json = json;
    }

    @GET
    @Operation(
            value = "Feedback about our work for a customer, the newest first, page by page.",
            answer = FeedbackPageJson.class)
    public Response list(
            @PathParam("key") String key,
            @QueryParam("size") @DefaultValue("50") int size,
            @QueryParam("after") @Nullable String after) {
        Actor actor = currentActor.get();
        FeedbackList wanted = new FeedbackList(FeedbackAnswers.customer(key), size, after);
        return Response.ok(jsons.page(actor, lookup.list(actor, wanted))).build();
    }

    @POST
    @Operation(
            value = "Notes feedback about our work for a customer.",
            body = FeedbackBody.class,
            answer = FeedbackJson.class,
            status = 201)
    public Response add(@PathParam("key") String key, @Nullable String body) {
        Actor actor = currentActor.get();
        FeedbackBody sent = json.read(body, FeedbackBody.class);
        return Response.status(201)
                .entity(jsons.one(actor, book.add(actor, FeedbackAnswers.customer(key), sent.form())))
                .build();
    }
}
