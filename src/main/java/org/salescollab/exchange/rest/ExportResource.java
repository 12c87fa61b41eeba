package org.salescollab.exchange.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.salescollab.access.CurrentActor;
import org.salescollab.access.People;
import org.salescollab.customer.CustomerFilter;
import org.salescollab.customer.CustomerStatus;
import org.salescollab.customer.Tier;
import org.salescollab.exchange.CustomerExport;
import org.salescollab.platform.rest.Operation;
import org.salescollab.shared.Actor;
import org.salescollab.shared.UserRef;

/** Customers as a file: all of them, or those that a filter of the register shows. */
@Path("/customer-export")
@LicensedOnly
public final class ExportResource {

    private final CurrentActor currentActor;
    private final CustomerExport export;
    private final People people;
    private final Clock clock;

    @Inject
    public ExportResource(CurrentActor currentActor, CustomerExport export, People people, Clock clock) {
        this.currentActor = currentActor;
        this.export = export;
        this.people = people;
        this.clock = clock;
    }

    /** The formats of a file. */
    enum Format {
        CSV,
        XLSX
    }

    @GET
    @Operation(
            value = "Customers as a CSV file or an Excel workbook: all of them, or those that a filter shows.",
            answer = byte[].class)
    public Response file(
            @QueryParam("format") @DefaultValue("csv") String format,
            @QueryParam("text") @Nullable String text,
            @QueryParam("tier") List<String> tiers,
            @QueryParam("status") List<String> statuses,
            @QueryParam("region") List<String> regions,
            @QueryParam("owner") @Nullable String owner) {
        Actor actor = currentActor.get();
        export.enter(actor);
        Format wanted = Codes.read(Format.class, "format", format, Format.CSV);
        CustomerFilter filter = new CustomerFilter(
                text,
                codes(Tier.class, "tier", tiers),
                codes(CustomerStatus.class, "status", statuses),
                key(owner),
                regions.stream().filter(region -> !region.isBlank()).collect(Collectors.toSet()));
        String name = "customers-" + LocalDate.ofInstant(clock.instant(), actor.zone());
        return wanted == Format.CSV
                ? Files.attachment(out -> export.csv(actor, filter, out), name + ".csv", Files.CSV)
                : Files.attachment(out -> export.workbook(actor, filter, out), name + ".xlsx", Files.WORKBOOK);
    }

    private static <E extends Enum<E>> Set<E> codes(Class<E> type, String field, List<String> sent) {
        Set<E> codes = EnumSet.noneOf(type);
        sent.stream()
                .filter(code -> !code.isBlank())
                .forEach(code -> codes.add(Codes.read(type, field, code, type.getEnumConstants()[0])));
        return codes;
    }

    private @Nullable String key(@Nullable String owner) {
        return owner == null || owner.isBlank()
                ? null
                : people.byName(owner.strip()).map(UserRef::key).orElse(owner.strip());
    }
}
