package org.salescollab.customer.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.salescollab.access.CurrentActor;
import org.salescollab.customer.SalesListing;
import org.salescollab.customer.SalesPage;
import org.salescollab.customer.web.SaleTexts;
import org.salescollab.platform.rest.Operation;
import org.salescollab.shared.Actor;

/** The sales projects of one customer. */
@Path("/customers/{key}/sales")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class CustomerSalesResource {

    private final CurrentActor currentActor;
    private final SalesListing listing;
    private final CustomerRequests requests;
    private final SaleTexts texts;

    @Inject
    public CustomerSalesResource(
            CurrentActor currentActor, SalesListing listing, CustomerRequests requests, SaleTexts texts) {
        this.currentActor = currentActor;
        this.listing = listing;
        this.requests = requests;
        this.texts = texts;
    }

    @GET
    @LicensedOnly
    @Operation(
            value = "A customer's sales projects that the reader may browse, open ones first, then by expected close.",
            answer = SalePageJson.class)
    public Response list(@PathParam("key") String key, @QueryParam("after") @Nullable String after) {
        Actor actor = currentActor.get();
        SalesPage page = listing.page(actor, requests.key(key), after);
        return Response.ok(new SalePageJson(
                        page.lines().stream()
                                .map(line -> SaleJson.of(line, texts.view(line, actor.locale())))
                                .toList(),
                        page.next()))
                .build();
    }
}
