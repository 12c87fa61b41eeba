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
import org.salescollab.organisation.DepartmentBook;
import org.salescollab.platform.rest.Json;
import org.salescollab.platform.rest.Operation;
import org.salescollab.platform.rest.SeenVersion;
import org.salescollab.shared.Conflict;

/** The departments; for administrators. */
@Path("/departments")
@Produces(MediaType.APPLICATION_JSON)
@AdminOnly
@WebSudoRequired
public final class DepartmentResource {

    private final DepartmentBook book;
    private final OrganisationJsons jsons;
    private final CurrentActor currentActor;
    private final Json json;

    @Inject
    public DepartmentResource(DepartmentBook book, OrganisationJsons jsons, CurrentActor currentActor, Json json) {
        this.book = book;
        this.jsons = jsons;
        this.currentActor = currentActor;
        this.json = json;
    }

    @GET
    @AdminOnly
    @Operation("The departments, in the order they are shown.")
    public DepartmentsJson all() {
        return new DepartmentsJson(
                book.all(currentActor.get()).stream().map(jsons::department).toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @AdminOnly
    @Operation(
            value = "Adds a department under a code that was never used.",
            body = DepartmentBody.class,
            answer = DepartmentJson.class,
            status = 201)
    public Response add(@Nullable String body) {
        DepartmentBody sent = json.read(body, DepartmentBody.class);
        return Response.status(201)
                .entity(jsons.department(book.add(currentActor.get(), sent.form())))
                .build();
    }

    @PUT
    @Path("/{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    @AdminOnly
    @Operation(value = "Changes a department, or switches it off or on.", body = DepartmentBody.class)
    public DepartmentJson change(
            @PathParam("code") String code, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable String body) {
        DepartmentBody sent = json.read(body, DepartmentBody.class);
        try {
            return jsons.department(
                    book.change(currentActor.get(), code, SeenVersion.of(sent.version(), ifMatch), sent.form()));
        } catch (Conflict e) {
            throw jsons.shaped(e);
        }
    }

    @DELETE
    @Path("/{code}")
    @AdminOnly
    @Operation(value = "Deletes a department that nothing refers to; its code is never given again.", status = 204)
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
