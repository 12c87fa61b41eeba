package org.salescollab.customer.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.salescollab.access.CurrentActor;
import org.salescollab.access.CustomerPolicy;
import org.salescollab.customer.CustomerPreview;
import org.salescollab.customer.CustomerRightsSetup;
import org.salescollab.platform.rest.Json;
import org.salescollab.platform.rest.Operation;
import org.salescollab.shared.Actor;
import org.salescollab.shared.Conflict;

/** Who may do what with which customers; for administrators. */
@Path("/customer-rights")
@Produces(MediaType.APPLICATION_JSON)
@AdminOnly
@WebSudoRequired
public final class CustomerRightsResource {

    private final CustomerRightsSetup setup;
    private final CustomerPreview preview;
    private final CurrentActor currentActor;
    private final Json json;

    @Inject
    public CustomerRightsResource(
            CustomerRightsSetup setup, CustomerPreview preview, CurrentActor currentActor, Json json) {
        this.setup = setup;
        this.preview = preview;
        this.currentActor = currentActor;
        this.json = json;
    }

    @GET
    @AdminOnly
    @Operation("Who has which right over customers.")
    public CustomerRightsJson current() {
        return CustomerRightsJson.of(setup.current(currentActor.get()));
    }

    @GET
    @Path("/preview")
    @AdminOnly
    @Operation("What a person sees of the register: how many customers, and the first ten by name.")
    public CustomerPreviewJson preview(@QueryParam("user") @Nullable String user) {
        Actor actor = currentActor.get();
        return CustomerPreviewJson.of(preview.of(actor, user), actor.locale());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @AdminOnly
    @Operation(value = "Sets who has which right over customers.", body = CustomerRightsJson.class)
    public CustomerRightsJson replace(@Nullable String body) {
        try {
            CustomerPolicy wanted = json.read(body, CustomerRightsJson.class).policy();
            return CustomerRightsJson.of(setup.replace(currentActor.get(), wanted));
        } catch (Conflict e) {
            throw e.current() instanceof CustomerPolicy stored ? e.showing(CustomerRightsJson.of(stored)) : e;
        }
    }
}
