package org.salescollab.feedback.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.salescollab.feedback.FeedbackList;
import org.salescollab.feedback.FeedbackLookup;
import org.salescollab.feedback.SatisfactionBook;
import org.salescollab.platform.rest.Json;
import org.salescollab.platform.rest.Operation;
import org.salescollab.shared.Actor;
import org.salescollab.shared.CustomerKey;

/** How satisfied one customer is. */
@Path("/customers/{key}/satisfaction")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class SatisfactionResource {

    private final CurrentActor currentActor;
    private final SatisfactionBook book;
    private final FeedbackLookup lookup;
    private final FeedbackJsons jsons;
    private final Json json;

    @Inject
    public SatisfactionResource(
            CurrentActor currentActor, SatisfactionBook book, FeedbackLookup lookup, FeedbackJsons jsons, Json json) {
        this.currentActor = currentActor;
        this.book = book;
        this.lookup = lookup;
        this.jsons = jsons;
        this.json = json;
    }

    @GET
    @Operation(
            value = "Scores over all answers about satisfaction, and the answers, the newest first, page by page.",
            answer = SatisfactionPageJson.class)
    public Response list(
            @PathParam("key") String key,
            @QueryParam("size") @DefaultValue("50") int size,
            @QueryParam("after") @Nullable String after) {
        Actor actor = currentActor.get();
        CustomerKey customer = FeedbackAnswers.customer(key);
        return Response.ok(jsons.page(
                        actor,
                        lookup.scores(actor, customer),
                        lookup.answers(actor, new FeedbackList(customer, size, after))))
                .build();
    }

    @POST
    @Operation(
            value = "Notes what somebody of the customer answered about satisfaction.",
            body = SatisfactionBody.class,
            answer = SatisfactionJson.class,
            status = 201)
    public Response add(@PathParam("key") String key, @Nullable String body) {
        Actor actor = currentActor.get();
        SatisfactionBody sent = json.read(body, SatisfactionBody.class);
        return Response.status(201)
                .entity(jsons.one(actor, book.add(actor, FeedbackAnswers.customer(key), sent.form())))
                .build();
    }

    @DELETE
    @Path("/{answer}")
    @Operation(value = "Removes an answer about satisfaction.", status = 204)
    public Response remove(@PathParam("key") String key, @PathParam("answer") String id) {
        book.remove(currentActor.get(), FeedbackAnswers.customer(key), FeedbackAnswers.id(id));
        return Response.noContent().build();
    }
}
