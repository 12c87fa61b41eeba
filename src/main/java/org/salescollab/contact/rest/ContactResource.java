package org.salescollab.contact.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.salescollab.access.CurrentActor;
import org.salescollab.contact.Contact;
import org.salescollab.contact.ContactBook;
import org.salescollab.contact.ContactEdit;
import org.salescollab.contact.ContactId;
import org.salescollab.contact.ContactLookup;
import org.salescollab.contact.ContactPicking;
import org.salescollab.platform.rest.Json;
import org.salescollab.platform.rest.Operation;
import org.salescollab.platform.rest.SeenVersion;
import org.salescollab.shared.Actor;
import org.salescollab.shared.CustomerKey;

/** Single people, whatever customers they belong to. */
@Path("/contacts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class ContactResource {

    private final CurrentActor currentActor;
    private final ContactBook book;
    private final ContactLookup lookup;
    private final ContactPicking picking;
    private final ContactJsons jsons;
    private final ContactAnswers answers;
    private final Json json;

    @Inject
    public ContactResource(
            CurrentActor currentActor,
            ContactBook book,
            ContactLookup lookup,
            ContactPicking picking,
            ContactJsons jsons,
            ContactAnswers answers,
            Json json) {
        this.currentActor = currentActor;
        this.book = book;
        this.lookup = lookup;
        this.picking = picking;
        this.jsons = jsons;
        this.answers = answers;
        this.json = json;
    }

    @GET
    @Path("/search")
    @Operation(
            value =
                    "People of customers whose name or e-mail address has this text; of certain customers only when they are named.",
            answer = FoundContactsJson.class)
    public Response search(
            @QueryParam("query") @DefaultValue("") String query,
            @QueryParam("limit") @DefaultValue("20") int limit,
            @QueryParam("customer") List<String> customers) {
        Actor actor = currentActor.get();
        List<Contact> people = customers.isEmpty()
                ? lookup.search(actor, query, limit)
                : picking.find(actor, keys(customers), query, limit);
        List<ContactJson> found = jsons.all(people, actor);
        return Response.ok(new FoundContactsJson(found)).build();
    }

    @GET
    @Path("/alike")
    @Operation(
            value = "Known people with this e-mail address or telephone number; a warning that refuses nothing.",
            answer = FoundContactsJson.class)
    public Response alike(
            @QueryParam("email") @Nullable String email,
            @QueryParam("phone") @Nullable String phone,
            @QueryParam("except") @Nullable String except) {
        Actor actor = currentActor.get();
        ContactId edited = except == null ? null : ContactId.parse(except).orElse(null);
        return Response.ok(new FoundContactsJson(jsons.all(lookup.alike(actor, email, phone, edited), actor)))
                .build();
    }

    /** A key that is none names no customer, so nobody is found by it. */
    private static List<CustomerKey> keys(List<String> customers) {
        return customers.stream()
                .flatMap(key -> CustomerKey.parse(key).stream())
                .toList();
    }

    @GET
    @Path("/{id}")
    @Operation(value = "One person.", answer = ContactJson.class)
    public Response get(@PathParam("id") String id) {
        Actor actor = currentActor.get();
        return answers.one(200, lookup.get(actor, ContactAnswers.id(id)), actor);
    }

    @PUT
    @Path("/{id}")
    @Operation(
            value = "Changes a person unless somebody else saved since the version that was seen.",
            body = ContactBody.class,
            answer = ContactJson.class)
    public Response change(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable String body) {
        Actor actor = currentActor.get();
        return answers.saved(200, actor, () -> {
            ContactBody sent = json.read(body, ContactBody.class);
            return book.change(
                    actor,
                    new ContactEdit(ContactAnswers.id(id), SeenVersion.of(sent.version(), ifMatch), sent.form()));
        });
    }
}
