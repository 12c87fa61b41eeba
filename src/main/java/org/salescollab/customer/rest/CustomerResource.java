package org.salescollab.customer.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.salescollab.access.CurrentActor;
import org.salescollab.customer.Customer;
import org.salescollab.customer.CustomerDirectory;
import org.salescollab.customer.CustomerFilter;
import org.salescollab.customer.CustomerLookup;
import org.salescollab.platform.rest.Operation;
import org.salescollab.shared.Actor;
import org.salescollab.shared.Conflict;
import org.salescollab.shared.CustomerKey;

/** The customer register for scripts and for the app's own pages. */
@Path("/customers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class CustomerResource {

    private final CurrentActor currentActor;
    private final CustomerDirectory directory;
    private final CustomerLookup lookup;
    private final CustomerRequests requests;
    private final CustomerJsons jsons;

    @Inject
    public CustomerResource(
            CurrentActor currentActor,
            CustomerDirectory directory,
            CustomerLookup lookup,
            CustomerRequests requests,
            CustomerJsons jsons) {
        this.currentActor = currentActor;
        this.directory = directory;
        this.lookup = lookup;
        this.requests = requests;
        this.jsons = jsons;
    }

    @GET
    @Operation(
            value = "Customers that the reader may see, filtered and sorted, page by page.",
            answer = CustomerPageJson.class)
    public Response list(
            @QueryParam("text") @Nullable String text,
            @QueryParam("tier") List<String> tiers,
            @QueryParam("status") List<String> statuses,
            @QueryParam("owner") @Nullable String owner,
            @QueryParam("region") List<String> regions,
            @QueryParam("sort") @Nullable String sort,
            @QueryParam("descending") @DefaultValue("false") boolean descending,
            @QueryParam("size") @DefaultValue("50") int size,
            @QueryParam("after") @Nullable String after) {
        Actor actor = currentActor.get();
        CustomerFilter filter = requests.filter(text, tiers, statuses, owner, regions);
        return Response.ok(jsons.page(lookup.list(actor, requests.list(filter, sort, descending, size, after)), actor))
                .build();
    }

    @GET
    @Path("/search")
    @Operation(
            value = "Suggestions while somebody types: by any name, alias or credit code.",
            answer = SuggestionsJson.class)
    public Response search(
            @QueryParam("query") @DefaultValue("") String query, @QueryParam("limit") @DefaultValue("20") int limit) {
        Actor actor = currentActor.get();
        return Response.ok(jsons.suggestions(lookup.suggest(actor, query, limit), actor.locale()))
                .build();
    }

    @GET
    @Path("/{key}")
    @Operation(value = "One customer.", answer = CustomerJson.class)
    public Response get(@PathParam("key") String key) {
        Actor actor = currentActor.get();
        return answer(200, lookup.get(actor, requests.key(key)), actor);
    }

    @POST
    @Operation(
            value = "Registers a new customer.",
            body = CustomerBody.class,
            answer = CustomerJson.class,
            status = 201)
    public Response register(@Nullable String body) {
        return saved(201, actor -> directory.register(actor, requests.profile(actor, body)));
    }

    @PUT
    @Path("/{key}")
    @Operation(
            value = "Changes a customer unless somebody else saved since the version that was seen.",
            body = CustomerBody.class,
            answer = CustomerJson.class)
    public Response change(
            @PathParam("key") String key, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable String body) {
        return saved(200, actor -> directory.change(actor, requests.edit(actor, key, body, ifMatch)));
    }

    @PUT
    @Path("/{key}/names")
    @Operation(
            value = "Gives a customer new official names; the former ones stay as aliases.",
            body = NamesBody.class,
            answer = CustomerJson.class)
    public Response rename(
            @PathParam("key") String key, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable String body) {
        return saved(200, actor -> {
            NamesBody names = requests.names(body);
            CustomerKey customer = requests.key(key);
            return directory.rename(
                    actor, customer, requests.version(names.version(), ifMatch), names.nameZh(), names.nameEn());
        });
    }

    @POST
    @Path("/{key}/aliases")
    @Operation(value = "Adds a name by which a customer is found.", body = AliasBody.class, answer = CustomerJson.class)
    public Response addAlias(
            @PathParam("key") String key, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable String body) {
        return saved(200, actor -> {
            AliasBody alias = requests.alias(body);
            return directory.addAlias(
                    actor, requests.key(key), requests.version(alias.version(), ifMatch), text(alias));
        });
    }

    @POST
    @Path("/{key}/aliases/removal")
    @Operation(value = "Takes such a name away.", body = AliasBody.class, answer = CustomerJson.class)
    public Response removeAlias(
            @PathParam("key") String key, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable String body) {
        return saved(200, actor -> {
            AliasBody alias = requests.alias(body);
            return directory.removeAlias(
                    actor, requests.key(key), requests.version(alias.version(), ifMatch), text(alias));
        });
    }

    private static String text(AliasBody body) {
        return body.alias() == null ? "" : body.alias();
    }

    private Response saved(int status, Function<Actor, Customer> work) {
        Actor actor = currentActor.get();
        try {
            return answer(status, work.apply(actor), actor);
        } catch (Conflict e) {
            throw e.current() instanceof Customer stored ? e.showing(jsons.one(stored, actor)) : e;
        }
    }

    private Response answer(int status, Customer customer, Actor actor) {
        return Response.status(status)
                .header("ETag", "\"" + customer.version().number() + "\"")
                .entity(jsons.one(customer, actor))
                .build();
    }
}
