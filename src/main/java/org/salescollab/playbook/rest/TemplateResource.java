package org.salescollab.playbook.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.salescollab.access.CurrentActor;
import org.salescollab.access.People;
import org.salescollab.platform.rest.Json;
import org.salescollab.platform.rest.Operation;
import org.salescollab.platform.rest.SeenVersion;
import org.salescollab.playbook.TemplateBook;
import org.salescollab.playbook.TemplateVersion;
import org.salescollab.salesproject.Complexity;
import org.salescollab.shared.Actor;
import org.salescollab.shared.Conflict;
import org.salescollab.shared.NotFound;
import org.salescollab.shared.UserRef;

/** How sales of each complexity are done; for administrators. */
@Path("/templates")
@Produces(MediaType.APPLICATION_JSON)
@AdminOnly
@WebSudoRequired
public final class TemplateResource {

    private final TemplateBook book;
    private final People people;
    private final CurrentActor currentActor;
    private final Json json;

    @Inject
    public TemplateResource(TemplateBook book, People people, CurrentActor currentActor, Json json) {
        this.book = book;
        this.people = people;
        this.currentActor = currentActor;
        this.json = json;
    }

    @GET
    @Path("/{complexity}")
    @AdminOnly
    @Operation("All versions of a template, the latest first; complexity is simple, standard or complex.")
    public TemplatesJson versions(@PathParam("complexity") String complexity) {
        Actor actor = currentActor.get();
        Complexity wanted = complexity(complexity);
        return new TemplatesJson(
                book.versions(actor, wanted).stream().map(this::shape).toList(), book.staying(actor, wanted));
    }

    @PUT
    @Path("/{complexity}")
    @Consumes(MediaType.APPLICATION_JSON)
    @AdminOnly
    @Operation(
            value = "Saves a new version of a template; projects keep the version they began with.",
            body = TemplateJson.class)
    public TemplateJson save(
            @PathParam("complexity") String complexity,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable String body) {
        TemplateJson wanted = json.read(body, TemplateJson.class);
        try {
            return shape(book.save(
                    currentActor.get(),
                    complexity(complexity),
                    SeenVersion.of(wanted.version(), ifMatch),
                    wanted.form()));
        } catch (Conflict e) {
            throw e.current() instanceof TemplateVersion stored ? e.showing(shape(stored)) : e;
        }
    }

    private TemplateJson shape(TemplateVersion version) {
        String by = version.by();
        return TemplateJson.of(
                version, by == null ? null : people.byKey(by).map(UserRef::name).orElse(by));
    }

    private static Complexity complexity(String code) {
        return Complexity.ofCode(code).orElseThrow(() -> new NotFound("sales.playbook.error.not-found"));
    }
}
