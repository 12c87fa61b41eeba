package org.salescollab.stage.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.salescollab.access.CurrentActor;
import org.salescollab.platform.rest.Json;
import org.salescollab.platform.rest.Operation;
import org.salescollab.shared.Actor;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.NotFound;
import org.salescollab.stage.Gatekeeper;
import org.salescollab.stage.StageBook;
import org.salescollab.stage.web.GateView;
import org.salescollab.stage.web.GateViews;
import org.salescollab.team.IssueStages;

/** The way of a sales project through its stages. */
@Path("/issues/{issue}/stages")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class StageResource {

    private final StageBook book;
    private final StageJsons jsons;
    private final Gatekeeper gatekeeper;
    private final GateViews gates;
    private final Json json;
    private final IssueStages issues;
    private final CurrentActor currentActor;

    @Inject
    public StageResource(
            StageBook book,
            StageJsons jsons,
            Gatekeeper gatekeeper,
            GateViews gates,
            Json json,
            IssueStages issues,
            CurrentActor currentActor) {
        this.book = book;
        this.jsons = jsons;
        this.gatekeeper = gatekeeper;
        this.gates = gates;
        this.json = json;
        this.issues = issues;
        this.currentActor = currentActor;
    }

    @GET
    @LicensedOnly
    @Operation("Where a sales project stands, how long it has been in which stage, and what it was worth then.")
    public StageJsons.PathJson path(@PathParam("issue") String issue) {
        return jsons.of(book.board(currentActor.get(), find(issue)));
    }

    @GET
    @Path("gate")
    @LicensedOnly
    @Operation("What is there and what is missing to enter the next stage.")
    public GateView gate(@PathParam("issue") String issue) {
        return view(currentActor.get(), find(issue));
    }

    @PUT
    @Path("evidence/{evidence}")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    @Operation(value = "Ticks or unticks an evidence of the stage that the project is in.", body = GateSteps.Tick.class)
    public GateView tick(@PathParam("issue") String issue, @PathParam("evidence") String evidence, String body) {
        GateSteps.Tick step = json.read(body, GateSteps.Tick.class);
        Actor actor = currentActor.get();
        IssueId id = find(issue);
        gatekeeper.tick(actor, id, evidence, step.required());
        return view(actor, id);
    }

    @POST
    @Path("waivers")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    @Operation(value = "Gives a reason to pass a gate that only warns.", body = GateSteps.Reason.class)
    public GateView waive(@PathParam("issue") String issue, String body) {
        GateSteps.Reason step = json.read(body, GateSteps.Reason.class);
        Actor actor = currentActor.get();
        IssueId id = find(issue);
        gatekeeper.waive(actor, id, step.given());
        return view(actor, id);
    }

    private GateView view(Actor actor, IssueId issue) {
        return gates.of(actor, issue).orElseThrow(() -> new NotFound("sales.gate.error.no-gate"));
    }

    private IssueId find(String issue) {
        return issues.find(issue).orElseThrow(() -> new NotFound("sales.error.issue.not-found"));
    }
}
