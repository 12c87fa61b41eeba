package org.salescollab.customer.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.salescollab.access.CurrentActor;
import org.salescollab.customer.DuplicateReview;
import org.salescollab.platform.Texts;
import org.salescollab.platform.rest.Json;
import org.salescollab.platform.rest.Operation;
import org.salescollab.shared.Actor;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.NotFound;
import org.salescollab.shared.Page;

/** The pairs of customers that the search through the register found to be alike. */
@Path("/duplicates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class DuplicatePairResource {

    private final CurrentActor currentActor;
    private final DuplicateReview review;
    private final Json json;
    private final Texts texts;

    @Inject
    public DuplicatePairResource(CurrentActor currentActor, DuplicateReview review, Json json, Texts texts) {
        this.currentActor = currentActor;
        this.review = review;
        this.json = json;
        this.texts = texts;
    }

    @GET
    @Operation(
            value = "Pairs of customers that may be one, of customers that the reader sees.",
            answer = PairsJson.class)
    public Response list(
            @QueryParam("dismissed") @DefaultValue("false") boolean dismissed,
            @QueryParam("after") @Nullable String after) {
        Actor actor = currentActor.get();
        Page<DuplicateReview.Line> page = review.list(actor, dismissed, after);
        List<PairJson> pairs =
                page.rows().stream().map(line -> json(line, actor.locale())).toList();
        return Response.ok(new PairsJson(pairs, page.total(), page.next())).build();
    }

    @POST
    @Path("/dismissals")
    @Operation(
            value = "Remembers that the customers of a pair are two, or opens the question again.",
            body = PairBody.class,
            status = 204)
    public Response dismiss(@Nullable String body) {
        Actor actor = currentActor.get();
        PairBody pair = json.read(body, PairBody.class);
        boolean dismissed = pair.dismissed() == null || pair.dismissed();
        review.dismiss(actor, key(pair.one()), key(pair.other()), dismissed);
        return Response.noContent().build();
    }

    private static CustomerKey key(@Nullable String text) {
        return CustomerKey.parse(String.valueOf(text))
                .orElseThrow(() -> new NotFound("sales.customer.duplicate.error.not-found"));
    }

    private PairJson json(DuplicateReview.Line line, Locale locale) {
        return new PairJson(
                MergeJsons.named(line.low(), locale),
                MergeJsons.named(line.high(), locale),
                line.reasons().stream()
                        .sorted()
                        .map(reason -> texts.text(locale, reason.i18nKey()))
                        .toList());
    }
}
