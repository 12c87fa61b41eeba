package org.salescollab.need.rest;

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
import org.salescollab.need.NeedList;
import org.salescollab.need.NeedLookup;
import org.salescollab.need.NeedLoop;
import org.salescollab.need.NeedState;
import org.salescollab.platform.rest.Json;
import org.salescollab.platform.rest.Operation;
import org.salescollab.shared.Actor;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.NotFound;
import org.salescollab.shared.TypedFields;

/** What one customer needs. */
@Path("/customers/{key}/needs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class CustomerNeedsResource {

    private final CurrentActor currentActor;
    private final NeedLoop loop;
    private final NeedLookup lookup;
    private final NeedJsons jsons;
    private final NeedAnswers answers;
    private final Json json;

    @Inject
    public CustomerNeedsResource(
            CurrentActor currentActor,
            NeedLoop loop,
            NeedLookup lookup,
            NeedJsons jsons,
            NeedAnswers answers,
            Json json) {
        this.currentActor = currentActor;
        this.loop = loop;
        this.lookup = lookup;
        this.jsons = jsons;
        this.answers = answers;
        this.json = json;
    }

    @GET
    @Operation(
            value = "What a customer needs, of one state or of all, the newest first, page by page.",
            answer = NeedPageJson.class)
    public Response list(
            @PathParam("key") String key,
            @QueryParam("state") @Nullable String state,
            @QueryParam("size") @DefaultValue("50") int size,
            @QueryParam("after") @Nullable String after) {
        Actor actor = currentActor.get();
        TypedFields fields = new TypedFields();
        NeedState wanted = fields.code(NeedState.class, "state", state);
        fields.problems().throwIfAny();
        NeedList list = new NeedList(customer(key), wanted, size, after);
        return Response.ok(jsons.page(actor, lookup.list(actor, list))).build();
    }

    @POST
    @Operation(value = "Notes what a customer needs.", body = NeedBody.class, answer = NeedJson.class, status = 201)
    public Response add(@PathParam("key") String key, @Nullable String body) {
        Actor actor = currentActor.get();
        return answers.saved(
                201,
                actor,
                () -> loop.add(
                        actor, customer(key), json.read(body, NeedBody.class).form()));
    }

    private static CustomerKey customer(String path) {
        return CustomerKey.parse(path).orElseThrow(() -> new NotFound("sales.customer.error.not-found"));
    }
}
