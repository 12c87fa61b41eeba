package org.salescollab.customer.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.salescollab.access.CurrentActor;
import org.salescollab.customer.OwnRegister;
import org.salescollab.customer.RegisterChoices;
import org.salescollab.customer.RegisterColumn;
import org.salescollab.customer.RegisterQuery;
import org.salescollab.platform.rest.Json;
import org.salescollab.platform.rest.Operation;
import org.salescollab.shared.Actor;
import org.salescollab.shared.NotFound;
import org.salescollab.shared.Problems;

/** What the reader has chosen for their own register: columns and saved filters. */
@Path("/register-choices")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class RegisterChoicesResource {

    private final CurrentActor currentActor;
    private final OwnRegister own;
    private final Json json;

    @Inject
    public RegisterChoicesResource(CurrentActor currentActor, OwnRegister own, Json json) {
        this.currentActor = currentActor;
        this.own = own;
        this.json = json;
    }

    @GET
    @Operation(
            value = "The columns, the currency and the saved filters of the reader; nobody else sees them.",
            answer = RegisterChoicesJson.class)
    public Response get() {
        return Response.ok(json(own.of(currentActor.get()))).build();
    }

    @PUT
    @Path("/columns")
    @Operation(
            value = "Chooses the columns of the register; the name is always among them.",
            body = ColumnsBody.class,
            answer = RegisterChoicesJson.class)
    public Response columns(@Nullable String body) {
        Actor actor = currentActor.get();
        own.chooseColumns(actor, columns(json.read(body, ColumnsBody.class)));
        return Response.ok(json(own.of(actor))).build();
    }

    @PUT
    @Path("/currency")
    @Operation(
            value =
                    "Chooses the currency that sums of sales projects are told in: the base currency or one with a rate.",
            body = CurrencyBody.class,
            answer = RegisterChoicesJson.class)
    public Response currency(@Nullable String body) {
        Actor actor = currentActor.get();
        own.chooseCurrency(actor, json.read(body, CurrencyBody.class).currency());
        return Response.ok(json(own.of(actor))).build();
    }

    @POST
    @Path("/filters")
    @Operation(
            value = "Saves a filter of the register under a name of its own.",
            body = SavedFilterBody.class,
            answer = SavedFilterJson.class,
            status = 201)
    public Response save(@Nullable String body) {
        Actor actor = currentActor.get();
        SavedFilterBody sent = json.read(body, SavedFilterBody.class);
        String query = sent.query() == null ? "" : sent.query();
        return Response.status(201)
                .entity(SavedFilterJson.of(
                        own.save(actor, sent.name(), RegisterQuery.parse(query, actor.locale()), isStandard(sent))))
                .build();
    }

    @PUT
    @Path("/filters/{filter}")
    @Operation(
            value = "Renames a saved filter, or gives it another query.",
            body = SavedFilterBody.class,
            answer = SavedFilterJson.class)
    public Response change(@PathParam("filter") String id, @Nullable String body) {
        Actor actor = currentActor.get();
        SavedFilterBody sent = json.read(body, SavedFilterBody.class);
        RegisterQuery query = sent.query() == null ? null : RegisterQuery.parse(sent.query(), actor.locale());
        return Response.ok(SavedFilterJson.of(own.change(actor, number(id), sent.name(), query, isStandard(sent))))
                .build();
    }

    @DELETE
    @Path("/filters/{filter}")
    @Operation(value = "Deletes a saved filter.", status = 204)
    public Response remove(@PathParam("filter") String id) {
        own.remove(currentActor.get(), number(id));
        return Response.noContent().build();
    }

    private static boolean isStandard(SavedFilterBody body) {
        return Boolean.TRUE.equals(body.standard());
    }

    private static long number(String id) {
        if (!id.matches("[1-9][0-9]{0,17}")) {
            throw new NotFound("sales.customer.saved.error.unknown");
        }
        return Long.parseLong(id);
    }

    private static Set<RegisterColumn> columns(ColumnsBody body) {
        Set<RegisterColumn> columns = EnumSet.noneOf(RegisterColumn.class);
        List<@Nullable String> sent = body.columns() == null ? List.of() : body.columns();
        for (String code : sent) {
            columns.add(RegisterColumn.parse(code == null ? "" : code)
                    .orElseThrow(() ->
                            Problems.refuse("columns", "sales.customer.columns.error", code == null ? "" : code)));
        }
        return columns;
    }

    private static RegisterChoicesJson json(RegisterChoices.Chosen chosen) {
        List<RegisterColumn> columns =
                chosen.columns().isEmpty() ? RegisterColumn.DEFAULTS : RegisterColumn.of(chosen.columns());
        return new RegisterChoicesJson(
                columns.stream().map(RegisterColumn::code).toList(),
                chosen.currency(),
                chosen.filters().stream().map(SavedFilterJson::of).toList());
    }
}
