package org.salescollab.raci.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.salescollab.access.CurrentActor;
import org.salescollab.platform.rest.Json;
import org.salescollab.platform.rest.Operation;
import org.salescollab.platform.rest.SeenVersion;
import org.salescollab.raci.MatrixBoard;
import org.salescollab.raci.MatrixBook;
import org.salescollab.raci.web.RaciView;
import org.salescollab.raci.web.RaciViews;
import org.salescollab.shared.Actor;
import org.salescollab.shared.Conflict;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.NotFound;
import org.salescollab.shared.RoleCode;
import org.salescollab.team.IssueStages;

/** The responsibility matrix of a sales project; every step answers it whole. */
@Path("/issues/{issue}/raci")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class RaciResource {

    private final MatrixBook book;
    private final RaciViews views;
    private final IssueStages issues;
    private final CurrentActor currentActor;
    private final Json json;

    @Inject
    public RaciResource(MatrixBook book, RaciViews views, IssueStages issues, CurrentActor currentActor, Json json) {
        this.book = book;
        this.views = views;
        this.issues = issues;
        this.currentActor = currentActor;
        this.json = json;
    }

    @GET
    @LicensedOnly
    @Operation("Who does, answers for, is asked and is told about each activity, and what is wrong with it.")
    public RaciView get(@PathParam("issue") String issue) {
        Actor actor = currentActor.get();
        return views.of(actor, book.board(actor, find(issue)));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    @Operation(value = "Replaces the matrix.", body = RaciBody.class)
    public RaciView replace(
            @PathParam("issue") String issue,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable String body) {
        Actor actor = currentActor.get();
        RaciBody sent = json.read(body, RaciBody.class);
        return saved(
                actor, () -> book.replace(actor, find(issue), sent.read(), SeenVersion.of(sent.version(), ifMatch)));
    }

    @POST
    @Path("keep")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    @Operation(
            value = "Of several roles that do an activity's work one keeps it; the others are consulted from now on.",
            body = RaciBody.Keep.class)
    public RaciView keep(@PathParam("issue") String issue, @Nullable String body) {
        Actor actor = currentActor.get();
        RaciBody.Keep sent = json.read(body, RaciBody.Keep.class);
        return saved(
                actor,
                () -> book.keep(
                        actor,
                        find(issue),
                        Objects.requireNonNullElse(sent.activity(), ""),
                        new RoleCode(Objects.requireNonNullElse(sent.role(), "")),
                        SeenVersion.of(sent.version(), null)));
    }

    private RaciView saved(Actor actor, Supplier<MatrixBoard> work) {
        try {
            return views.of(actor, work.get());
        } catch (Conflict e) {
            throw e.current() instanceof MatrixBoard stored ? e.showing(views.of(actor, stored)) : e;
        }
    }

    private IssueId find(String issue) {
        return issues.find(issue).orElseThrow(() -> new NotFound("sales.error.issue.not-found"));
    }
}
