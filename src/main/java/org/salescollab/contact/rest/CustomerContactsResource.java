package org.salescollab.contact.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.salescollab.access.CurrentActor;
import org.salescollab.contact.ContactBook;
import org.salescollab.contact.ContactList;
import org.salescollab.contact.ContactLookup;
import org.salescollab.platform.rest.Json;
import org.salescollab.platform.rest.Operation;
import org.salescollab.shared.Actor;

/** The people of one customer: who they are, who comes, who goes. */
@Path("/customers/{key}/contacts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class CustomerContactsResource {

    private final CurrentActor currentActor;
    private final ContactBook book;
    private final ContactLookup lookup;
    private final ContactJsons jsons;
    private final ContactAnswers answers;
    private final Json json;

    @Inject
    public CustomerContactsResource(
            CurrentActor currentActor,
            ContactBook book,
            ContactLookup lookup,
            ContactJsons jsons,
            ContactAnswers answers,
            Json json) {
        this.currentActor = currentActor;
        this.book = book;
        this.lookup = lookup;
        this.jsons = jsons;
        this.answers = answers;
        this.json = json;
    }

    @GET
    @Operation(value = "The people of a customer, page by page.", answer = ContactPageJson.class)
    public Response list(
            @PathParam("key") String key,
            @QueryParam("size") @DefaultValue("50") int size,
            @QueryParam("after") @Nullable String after) {
        Actor actor = currentActor.get();
        ContactList wanted = new ContactList(ContactAnswers.customer(key), size, after);
        return Response.ok(
                        jsons.page(lookup.list(actor, wanted), lookup.requireCustomer(actor, wanted.customer()), actor))
                .build();
    }

    @POST
    @Operation(
            value = "Adds a new person to a customer.",
            body = ContactBody.class,
            answer = ContactJson.class,
            status = 201)
    public Response add(@PathParam("key") String key, @Nullable String body) {
        Actor actor = currentActor.get();
        return answers.saved(
                201,
                actor,
                () -> book.add(
                        actor,
                        ContactAnswers.customer(key),
                        json.read(body, ContactBody.class).form()));
    }

    @PUT
    @Path("/{id}")
    @Operation(value = "Adds a person who is known already to a customer.", answer = ContactJson.class)
    public Response link(@PathParam("key") String key, @PathParam("id") String id) {
        Actor actor = currentActor.get();
        return answers.saved(200, actor, () -> book.link(actor, ContactAnswers.customer(key), ContactAnswers.id(id)));
    }

    @DELETE
    @Path("/{id}")
    @Operation(value = "Takes a person from a customer.", status = 204)
    public Response remove(@PathParam("key") String key, @PathParam("id") String id) {
        book.remove(currentActor.get(), ContactAnswers.customer(key), ContactAnswers.id(id));
        return Response.noContent().build();
    }
}
