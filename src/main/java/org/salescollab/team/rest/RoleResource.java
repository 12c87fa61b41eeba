package org.salescollab.team.rest;

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
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.salescollab.access.CurrentActor;
import org.salescollab.platform.rest.Json;
import org.salescollab.platform.rest.Operation;
import org.salescollab.shared.Actor;
import org.salescollab.shared.Conflict;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.NotFound;
import org.salescollab.shared.RoleCode;
import org.salescollab.team.IssueStages;
import org.salescollab.team.RoleBoard;
import org.salescollab.team.RolePanel;
import org.salescollab.team.web.RolePanelView;
import org.salescollab.team.web.RolePanelViews;

/** The roles of an issue; every step answers the whole panel as it is afterwards. */
@Path("/issues/{issue}/roles")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class RoleResource {

    private static final int LONGEST_SEARCH = 100;

    private final RolePanel panel;
    private final RolePanelViews views;
    private final RoleHistoryTexts historyTexts;
    private final IssueStages issues;
    private final CurrentActor currentActor;
    private final Json json;

    @Inject
    public RoleResource(
            RolePanel panel,
            RolePanelViews views,
            RoleHistoryTexts historyTexts,
            IssueStages issues,
            CurrentActor currentActor,
            Json json) {
        this.panel = panel;
        this.views = views;
        this.historyTexts = historyTexts;
        this.issues = issues;
        this.currentActor = currentActor;
        this.json = json;
    }

    @GET
    @LicensedOnly
    @Operation("The roles of an issue.")
    public RolePanelView board(@PathParam("issue") String issue) {
        Actor actor = currentActor.get();
        return views.of(actor, panel.board(actor, find(issue)));
    }

    @GET
    @Path("history")
    @LicensedOnly
    @Operation("Who did what to the roles of an issue, the latest first.")
    public List<RoleHistoryJson> history(@PathParam("issue") String issue) {
        Actor actor = currentActor.get();
        return panel.history(actor, find(issue)).stream()
                .map(event -> historyTexts.of(actor, event))
                .toList();
    }

    @GET
    @Path("candidates")
    @LicensedOnly
    @Operation("People who could take a role of the issue.")
    public List<CandidateJson> candidates(
            @PathParam("issue") String issue, @QueryParam("query") @DefaultValue("") String query) {
        String text = query.substring(0, Math.min(query.length(), LONGEST_SEARCH));
        return panel.candidates(currentActor.get(), find(issue), text).stream()
                .map(CandidateJson::of)
                .toList();
    }

    @POST
    @Path("{role}")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    @Operation(value = "Gives a role to a person.", body = RoleSteps.Assign.class)
    public RolePanelView assign(@PathParam("issue") String issue, @PathParam("role") String role, String body) {
        RoleSteps.Assign step = json.read(body, RoleSteps.Assign.class);
        return answer(actor ->
                panel.assign(actor, find(issue), code(role), step.requiredUser(), RoleSteps.seen(step.version())));
    }

    @POST
    @Path("{role}/accept")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    @Operation(value = "Accepts a role that was given to the reader.", body = RoleSteps.Seen.class)
    public RolePanelView accept(@PathParam("issue") String issue, @PathParam("role") String role, String body) {
        RoleSteps.Seen step = json.read(body, RoleSteps.Seen.class);
        return answer(actor -> panel.accept(actor, find(issue), code(role), RoleSteps.seen(step.version())));
    }

    @POST
    @Path("{role}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    @Operation(value = "Ends the current assignment of a role.", body = RoleSteps.Seen.class)
    public RolePanelView end(@PathParam("issue") String issue, @PathParam("role") String role, String body) {
        RoleSteps.Seen step = json.read(body, RoleSteps.Seen.class);
        return answer(actor -> panel.end(actor, find(issue), code(role), RoleSteps.seen(step.version())));
    }

    @POST
    @Path("{role}/undo")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    @Operation(value = "Takes the last step of a role back.", body = RoleSteps.Seen.class)
    public RolePanelView undo(@PathParam("issue") String issue, @PathParam("role") String role, String body) {
        RoleSteps.Seen step = json.read(body, RoleSteps.Seen.class);
        return answer(actor -> panel.undo(actor, find(issue), code(role), RoleSteps.seen(step.version())));
    }

    private RolePanelView answer(Function<Actor, RoleBoard> step) {
        Actor actor = currentActor.get();
        try {
            return views.of(actor, step.apply(actor));
        } catch (Conflict conflict) {
            throw conflict.current() instanceof RoleBoard board ? new Conflict(views.of(actor, board)) : conflict;
        }
    }

    private IssueId find(String issue) {
        return issues.find(issue).orElseThrow(() -> new NotFound("sales.error.issue.not-found"));
    }

    private static RoleCode code(String role) {
        return new RoleCode(role.toUpperCase(Locale.ROOT));
    }
}
