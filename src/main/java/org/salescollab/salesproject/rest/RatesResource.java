package org.salescollab.salesproject.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.salescollab.access.CurrentActor;
import org.salescollab.platform.rest.Json;
import org.salescollab.platform.rest.Operation;
import org.salescollab.salesproject.ExchangeRates;

/** The base currency and its dated rates; for administrators. */
@Path("/rates")
@Produces(MediaType.APPLICATION_JSON)
@AdminOnly
@WebSudoRequired
public final class RatesResource {

    private final ExchangeRates rates;
    private final CurrentActor currentActor;
    private final Json json;

    @Inject
    public RatesResource(ExchangeRates rates, CurrentActor currentActor, Json json) {
        this.rates = rates;
        this.currentActor = currentActor;
        this.json = json;
    }

    @GET
    @AdminOnly
    @Operation("The base currency and its dated rates.")
    public RatesJson list() {
        return RatesJson.of(rates.list(currentActor.get()));
    }

    /** Adds a rate, or replaces the one of the same currency and day. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @AdminOnly
    @Operation(value = "Adds a rate, or replaces the one of the same currency and day.", body = NewRate.class)
    public RatesJson set(String body) {
        NewRate rate = json.read(body, NewRate.class);
        return RatesJson.of(rates.set(currentActor.get(), rate.code(), rate.day(), rate.rate()));
    }

    @PUT
    @Path("base")
    @Consumes(MediaType.APPLICATION_JSON)
    @AdminOnly
    @Operation(value = "Makes another currency the base.", body = NewRate.Base.class)
    public RatesJson changeBase(String body) {
        NewRate.Base base = json.read(body, NewRate.Base.class);
        String code = base.base() == null ? "" : base.base().strip();
        return RatesJson.of(rates.changeBase(currentActor.get(), code));
    }
}
