package org.salescollab.customer.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.salescollab.access.CurrentActor;
import org.salescollab.customer.Attached;
import org.salescollab.customer.BulkRemoval;
import org.salescollab.customer.Customer;
import org.salescollab.platform.ReaderTexts;
import org.salescollab.platform.Texts;
import org.salescollab.platform.rest.Json;
import org.salescollab.platform.rest.Operation;
import org.salescollab.shared.Actor;
import org.salescollab.shared.Problems;
import org.salescollab.shared.Version;

/** Deletes many customers at a time. */
@Path("/customers/bulk-delete")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class BulkDeleteResource {

    private final CurrentActor currentActor;
    private final BulkRemoval removal;
    private final Json json;
    private final Texts texts;

    @Inject
    public BulkDeleteResource(CurrentActor currentActor, BulkRemoval removal, Json json, Texts texts) {
        this.currentActor = currentActor;
        this.removal = removal;
        this.json = json;
        this.texts = texts;
    }

    @POST
    @Operation(
            value = "Deletes up to 200 customers, each unless something hangs on it or somebody saved since the version"
                    + " that was seen; a dry run only says what would become of them.",
            body = BulkDeleteBody.class,
            answer = BulkDeleteJson.class)
    public Response delete(@Nullable String body) {
        Actor actor = currentActor.get();
        BulkDeleteBody sent = json.read(body, BulkDeleteBody.class);
        boolean dryRun = Boolean.TRUE.equals(sent.dryRun());
        List<BulkRemoval.Wanted> wanted = wanted(sent, dryRun);
        List<BulkRemoval.Outcome> outcomes = dryRun ? removal.preview(actor, wanted) : removal.run(actor, wanted);
        long gone = outcomes.stream()
                .filter(one -> one.state() == BulkRemoval.State.GONE)
                .count();
        return Response.ok(new BulkDeleteJson(
                        dryRun,
                        (int) gone,
                        outcomes.stream()
                                .map(one -> json(one, dryRun, texts.of(actor.locale()), actor.locale()))
                                .toList()))
                .build();
    }

    private static List<BulkRemoval.Wanted> wanted(BulkDeleteBody body, boolean dryRun) {
        Problems problems = new Problems();
        List<BulkRemoval.Wanted> wanted = new ArrayList<>();
        List<BulkDeleteBody.@Nullable One> sent = body.customers() == null ? List.of() : body.customers();
        for (int i = 0; i < sent.size(); i++) {
            BulkDeleteBody.One one = sent.get(i);
            if (one == null || one.key() == null || one.key().isBlank()) {
                problems.add("customers." + i + ".key", "sales.customer.bulk.error.key");
            } else if (one.version() == null && !dryRun || one.version() != null && one.version() < 1) {
                problems.add("customers." + i + ".version", "sales.customer.error.version");
            } else {
                Version seen = one.version() == null ? null : new Version(one.version());
                wanted.add(new BulkRemoval.Wanted(one.key().strip(), seen));
            }
        }
        problems.throwIfAny();
        return wanted;
    }

    private static BulkDeleteJson.One json(
            BulkRemoval.Outcome outcome, boolean dryRun, ReaderTexts reader, Locale locale) {
        Customer customer = outcome.customer();
        @Nullable String name = customer == null ? null : customer.name(locale);
        @Nullable Integer version = customer == null ? null : customer.version().number();
        List<Attached> attached = outcome.attached().stream().sorted().toList();
        String state = outcome.state() == BulkRemoval.State.GONE
                ? dryRun ? "deletable" : "deleted"
                : outcome.state().name().toLowerCase(Locale.ROOT);
        Stream<String> reasons = switch (outcome.state()) {
            case GONE -> Stream.empty();
            case UNKNOWN -> Stream.of(reader.get("sales.customer.error.not-found"));
            case CHANGED -> Stream.of(reader.get("sales.customer.bulk.changed"));
            case KEPT -> attached.stream().map(each -> reader.get(each.i18nKey()));
        };
        return new BulkDeleteJson.One(
                outcome.key(),
                name,
                version,
                state,
                reasons.toList(),
                attached.stream()
                        .map(each -> each.name().toLowerCase(Locale.ROOT))
                        .toList());
    }
}
