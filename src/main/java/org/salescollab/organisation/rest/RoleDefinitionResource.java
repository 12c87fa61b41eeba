package org.salescollab.organisation.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.sal.api.websudo.WebSudoRequired;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.salescollab.access.CurrentActor;
import org.salescollab.organisation.RoleBook;
import org.salescollab.platform.rest.Json;
import org.salescollab.platform.rest.Operation;
import org.salescollab.platform.rest.SeenVersion;
import org.salescollab.shared.Conflict;

/** The roles of sales projects; for administrators. */
@Path("/roles")
@Produces(MediaType.APPLICATION_JSON)
@AdminOnly
@WebSudoRequired
public final class RoleDefinitionResource {

    private final RoleBook book;
    private final OrganisationJsons jsons;
    private final CurrentActor currentActor;
    private final Json json;

    @Inject
    public RoleDefinitionResource(RoleBook book, OrganisationJsons jsons, CurrentActor currentActor, Json json) {
        this.book = book;
        this.jsons = jsons;
        this.currentActor = currentActor;
        this.json = json;
    }

    @GET
    @AdminOnly
    @Operation("The roles of sales projects, in the order they are shown.")
    public RolesJson all() {
        return new RolesJson(
                book.all(currentActor.get()).stream().map(RoleJson::of).toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @AdminOnly
    @Operation(
            value = "Adds a role under a code that was never used.",
            body = RoleJson.class,
            answer = RoleJson.class,
            status = 201)
    public Response add(@Nullable String body) {
        RoleJson sent = json.read(body, RoleJson.class);
        return Response.status(201)
                .entity(RoleJson.of(book.add(currentActor.get(), sent.form())))
                .build();
    }

    @PUT
    @Path("/{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    @AdminOnly
    @Operation(value = "Changes a role, or switches it off or on.", body = RoleJson.class)
    public RoleJson change(
            @PathParam("code") String code, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable String body) {
        RoleJson sent = json.read(body, RoleJson.class);
        try {
            return RoleJson.of(
                    book.change(currentActor.get(), code, SeenVersion.of(sent.version(), ifMatch), sent.form()));
        } catch (Conflict e) {
            throw jsons.shaped(e);
        }
    }

    @DELETE
    @Path("/{code}")
    @AdminOnly
    @Operation(value = "Deletes a role that nothing refers to; its code is never given again.", status = 204)
    public Response remove(
            @PathParam("code") String code,
            @QueryParam("version") @Nullable Integer version,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        try {
            book.remove(currentActor.get(), code, SeenVersion.of(version, ifMatch));
            return Response.noContent().build();
        } catch (Conflict e) {
            throw jsons.shaped(e);
        }
    }
}
