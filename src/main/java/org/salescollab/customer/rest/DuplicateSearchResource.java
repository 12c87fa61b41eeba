package org.salescollab.customer.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.salescollab.access.CurrentActor;
import org.salescollab.customer.DuplicateChecking;
import org.salescollab.customer.web.SearchView;
import org.salescollab.customer.web.SearchViews;
import org.salescollab.platform.rest.Operation;
import org.salescollab.shared.Actor;

/** The search through the register for customers that may be one. */
@Path("/duplicates/search")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class DuplicateSearchResource {

    private final CurrentActor currentActor;
    private final DuplicateChecking checking;
    private final SearchViews views;

    @Inject
    public DuplicateSearchResource(CurrentActor currentActor, DuplicateChecking checking, SearchViews views) {
        this.currentActor = currentActor;
        this.checking = checking;
        this.views = views;
    }

    @GET
    @Operation(value = "How the latest search for duplicates stands.", answer = SearchJson.class)
    public Response standing() {
        Actor actor = currentActor.get();
        return Response.ok(json(actor, checking.standing(actor))).build();
    }

    @POST
    @Operation(
            value = "Starts a search for duplicates unless one works, which the answer then tells of.",
            answer = SearchJson.class,
            status = 202)
    public Response start() {
        Actor actor = currentActor.get();
        return Response.status(202).entity(json(actor, checking.start(actor))).build();
    }

    @POST
    @Path("/cancel")
    @Operation(
            value = "Asks the node that searches to stop; it does after its batch, within seconds.",
            answer = SearchJson.class,
            status = 202)
    public Response cancel() {
        Actor actor = currentActor.get();
        return Response.status(202).entity(json(actor, checking.cancel(actor))).build();
    }

    private SearchJson json(Actor actor, DuplicateChecking.Standing standing) {
        SearchView view = views.view(actor, standing);
        return new SearchJson(
                view.state(),
                view.text(),
                view.detail(),
                view.progress(),
                view.done(),
                view.total(),
                view.mayStart(),
                view.mayCancel());
    }
}
