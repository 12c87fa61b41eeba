package org.salescollab.customer.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.salescollab.access.CurrentActor;
import org.salescollab.customer.LiveCustomers;
import org.salescollab.customer.LiveState;
import org.salescollab.platform.rest.Caching;
import org.salescollab.platform.rest.Operation;
import org.salescollab.shared.Actor;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.NotFound;

/** Answers open pages that ask whether something has changed: 304 most of the time. */
@Path("/live/customers")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class LiveResource {

    private final LiveCustomers live;
    private final LiveTexts texts;
    private final CurrentActor currentActor;

    @Inject
    public LiveResource(LiveCustomers live, LiveTexts texts, CurrentActor currentActor) {
        this.live = live;
        this.texts = texts;
        this.currentActor = currentActor;
    }

    @GET
    @LicensedOnly
    @Operation(
            value = "Whether the register has changed: 304 while it has not, by the ETag of the answer before.",
            answer = LiveJson.class)
    public Response register(@Context Request request) {
        Actor actor = currentActor.get();
        return answer(actor, live.register(actor), request);
    }

    @GET
    @Path("/{key}")
    @LicensedOnly
    @Operation(
            value = "Whether a customer's page has changed: 304 while it has not, by the ETag of the answer before.",
            answer = LiveJson.class)
    public Response page(
            @PathParam("key") String key,
            @QueryParam("version") @DefaultValue("0") int version,
            @Context Request request) {
        Actor actor = currentActor.get();
        CustomerKey customer = CustomerKey.parse(key).orElseThrow(() -> new NotFound("sales.customer.error.not-found"));
        return answer(actor, live.page(actor, customer, version), request);
    }

    private Response answer(Actor actor, LiveState state, Request request) {
        EntityTag tag = new EntityTag(state.tag());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder response =
                unchanged == null ? Response.ok(new LiveJson(texts.sentence(actor, state.latest()))) : unchanged;
        return response.tag(tag).cacheControl(Caching.onlyForThisReader()).build();
    }
}
