package org.salescollab.stage.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.salescollab.access.CurrentActor;
import org.salescollab.platform.rest.Operation;
import org.salescollab.shared.NotFound;
import org.salescollab.stage.StageBook;
import org.salescollab.team.IssueStages;

/** The way of a sales project through its stages. */
@Path("/issues/{issue}/stages")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class StageResource {

    private final StageBook book;
    private final StageJsons jsons;
    private final IssueStages issues;
    private final CurrentActor currentActor;

    @Inject
    public StageResource(StageBook book, StageJsons jsons, IssueStages issues, CurrentActor currentActor) {
        this.book = book;
        this.jsons = jsons;
        this.issues = issues;
        this.currentActor = currentActor;
    }

    @GET
    @LicensedOnly
    @Operation("Where a sales project stands, how long it has been in which stage, and what it was worth then.")
    public StageJsons.PathJson path(@PathParam("issue") String issue) {
        return jsons.of(book.board(
                currentActor.get(), issues.find(issue).orElseThrow(() -> new NotFound("sales.error.issue.not-found"))));
    }
}
