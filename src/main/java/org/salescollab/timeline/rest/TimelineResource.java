package org.salescollab.timeline.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.salescollab.access.CurrentActor;
import org.salescollab.platform.rest.Operation;
import org.salescollab.shared.Actor;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.NotFound;
import org.salescollab.timeline.CustomerTimeline;
import org.salescollab.timeline.TimelineFilter;

/** What happened with one customer, across departments. */
@Path("/customers/{key}/timeline")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class TimelineResource {

    private final CurrentActor currentActor;
    private final CustomerTimeline timeline;
    private final TimelineJsons jsons;

    @Inject
    public TimelineResource(CurrentActor currentActor, CustomerTimeline timeline, TimelineJsons jsons) {
        this.currentActor = currentActor;
        this.timeline = timeline;
        this.jsons = jsons;
    }

    @GET
    @Operation(
            value =
                    "What happened with a customer, the latest first: by kind, department, person and days, page by page.",
            answer = TimelinePageJson.class)
    public Response list(
            @PathParam("key") String key,
            @QueryParam("kind") List<String> kinds,
            @QueryParam("department") @Nullable String department,
            @QueryParam("by") @Nullable String by,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("size") @DefaultValue("20") int size,
            @QueryParam("after") @Nullable String after) {
        Actor actor = currentActor.get();
        TimelineFilter filter = jsons.filter(new TimelineJsons.Asked(kinds, department, by, from, to));
        CustomerKey customer = CustomerKey.parse(key).orElseThrow(() -> new NotFound("sales.customer.error.not-found"));
        return Response.ok(jsons.page(actor, timeline.page(actor, customer, filter, size, after)))
                .build();
    }
}
