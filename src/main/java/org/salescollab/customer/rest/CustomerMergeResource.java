package org.salescollab.customer.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.salescollab.access.CurrentActor;
import org.salescollab.customer.CustomerLookup;
import org.salescollab.customer.CustomerMerge;
import org.salescollab.customer.CustomerMerging;
import org.salescollab.customer.MergePair;
import org.salescollab.customer.MergeReading;
import org.salescollab.platform.rest.Operation;
import org.salescollab.shared.Actor;
import org.salescollab.shared.Conflict;

/** Makes one customer of two, shows before what that does, and undoes it. */
@Path("/customers/merges")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class CustomerMergeResource {

    private final CurrentActor currentActor;
    private final CustomerMerging merging;
    private final MergeReading reading;
    private final CustomerLookup lookup;
    private final MergeAnswers answers;

    @Inject
    public CustomerMergeResource(
            CurrentActor currentActor,
            CustomerMerging merging,
            MergeReading reading,
            CustomerLookup lookup,
            MergeAnswers answers) {
        this.currentActor = currentActor;
        this.merging = merging;
        this.reading = reading;
        this.lookup = lookup;
        this.answers = answers;
    }

    @GET
    @Operation(
            value = "The merges of the last 30 days of customers that the reader may see, latest first.",
            answer = MergesJson.class)
    public Response latest() {
        Actor actor = currentActor.get();
        return Response.ok(answers.jsons().merges(reading.latest(actor), actor.locale()))
                .build();
    }

    @POST
    @Path("/preview")
    @Operation(
            value = "Shows what a merge would do; changes nothing.",
            body = MergeBody.class,
            answer = MergePreviewJson.class)
    public Response preview(@Nullable String body) {
        Actor actor = currentActor.get();
        return refusingInJson(
                actor,
                () -> Response.ok(answers.jsons()
                                .preview(
                                        reading.preview(
                                                actor, answers.requests().merge(body)),
                                        actor))
                        .build());
    }

    @POST
    @Operation(
            value = "Merges a customer into another unless somebody else saved one of them since the versions seen.",
            body = MergeBody.class,
            answer = MergedJson.class,
            status = 201)
    public Response merge(@Nullable String body) {
        Actor actor = currentActor.get();
        return refusingInJson(actor, () -> {
            CustomerMerge merge = merging.merge(actor, answers.requests().merge(body));
            return Response.status(201)
                    .entity(new MergedJson(merge.id(), answers.customers().one(lookup.get(actor, merge.into()), actor)))
                    .build();
        });
    }

    @POST
    @Path("/{merge}/undo")
    @Operation(
            value = "Undoes a merge of the last 30 days and answers with the customer that is back.",
            answer = CustomerJson.class)
    public Response undo(@PathParam("merge") String id) {
        Actor actor = currentActor.get();
        return refusingInJson(
                actor,
                () -> Response.ok(answers.customers()
                                .one(merging.undo(actor, answers.requests().id(id)), actor))
                        .build());
    }

    private Response refusingInJson(Actor actor, Supplier<Response> work) {
        try {
            return work.get();
        } catch (Conflict e) {
            throw e.current() instanceof MergePair pair
                    ? e.showing(answers.jsons().pair(pair, actor))
                    : e;
        }
    }
}
