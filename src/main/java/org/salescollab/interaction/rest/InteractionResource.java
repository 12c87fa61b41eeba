package org.salescollab.interaction.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.salescollab.access.CurrentActor;
import org.salescollab.interaction.Interaction;
import org.salescollab.interaction.InteractionEdit;
import org.salescollab.interaction.InteractionId;
import org.salescollab.interaction.InteractionList;
import org.salescollab.interaction.InteractionLog;
import org.salescollab.interaction.InteractionLookup;
import org.salescollab.platform.rest.Json;
import org.salescollab.platform.rest.Operation;
import org.salescollab.platform.rest.SeenVersion;
import org.salescollab.shared.Actor;
import org.salescollab.shared.Conflict;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.NotFound;

/** What was said with one customer. */
@Path("/customers/{key}/interactions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class InteractionResource {

    private final CurrentActor currentActor;
    private final InteractionLog log;
    private final InteractionLookup lookup;
    private final InteractionJsons jsons;
    private final Json json;

    @Inject
    public InteractionResource(
            CurrentActor currentActor,
            InteractionLog log,
            InteractionLookup lookup,
            InteractionJsons jsons,
            Json json) {
        this.currentActor = currentActor;
        this.log = log;
        this.lookup = lookup;
        this.jsons = jsons;
        this.json = json;
    }

    @GET
    @Operation(
            value = "What was said with a customer, the latest first, page by page.",
            answer = InteractionPageJson.class)
    public Response list(
            @PathParam("key") String key,
            @QueryParam("size") @DefaultValue("50") int size,
            @QueryParam("after") @Nullable String after) {
        Actor actor = currentActor.get();
        InteractionList wanted = new InteractionList(customer(key), size, after);
        return Response.ok(jsons.page(actor, lookup.list(actor, wanted))).build();
    }

    @POST
    @Operation(
            value = "Notes an interaction with a customer.",
            body = InteractionBody.class,
            answer = InteractionJson.class,
            status = 201)
    public Response add(@PathParam("key") String key, @Nullable String body) {
        Actor actor = currentActor.get();
        return saved(
                201,
                actor,
                () -> log.add(
                        actor,
                        customer(key),
                        json.read(body, InteractionBody.class).form()));
    }

    @GET
    @Path("/{interaction}")
    @Operation(value = "One interaction.", answer = InteractionJson.class)
    public Response get(@PathParam("key") String key, @PathParam("interaction") String id) {
        Actor actor = currentActor.get();
        return answer(200, actor, lookup.get(actor, customer(key), id(id)));
    }

    @PUT
    @Path("/{interaction}")
    @Operation(
            value = "Corrects an interaction unless somebody else saved since the version that was seen.",
            body = InteractionBody.class,
            answer = InteractionJson.class)
    public Response change(
            @PathParam("key") String key,
            @PathParam("interaction") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable String body) {
        Actor actor = currentActor.get();
        return saved(200, actor, () -> {
            InteractionBody sent = json.read(body, InteractionBody.class);
            return log.change(
                    actor,
                    new InteractionEdit(customer(key), id(id), SeenVersion.of(sent.version(), ifMatch), sent.form()));
        });
    }

    @DELETE
    @Path("/{interaction}")
    @Operation(value = "Removes an interaction.", status = 204)
    public Response remove(@PathParam("key") String key, @PathParam("interaction") String id) {
        log.remove(currentActor.get(), customer(key), id(id));
        return Response.noContent().build();
    }

    /** Answers with what the work gives; after a conflict with the stored interaction. */
    private Response saved(int status, Actor actor, Supplier<Interaction> work) {
        try {
            return answer(status, actor, work.get());
        } catch (Conflict e) {
            throw e.current() instanceof Interaction stored ? e.showing(jsons.one(actor, stored)) : e;
        }
    }

    private Response answer(int status, Actor actor, Interaction interaction) {
        return Response.status(status)
                .header("ETag", SeenVersion.etag(interaction.version()))
                .entity(jsons.one(actor, interaction))
                .build();
    }

    private static CustomerKey customer(String path) {
        return CustomerKey.parse(path).orElseThrow(() -> new NotFound("sales.customer.error.not-found"));
    }

    private static InteractionId id(String path) {
        return InteractionId.parse(path).orElseThrow(() -> new NotFound("sales.interaction.error.not-found"));
    }
}
