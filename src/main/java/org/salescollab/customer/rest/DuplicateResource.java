package org.salescollab.customer.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.salescollab.access.CurrentActor;
import org.salescollab.customer.CustomerProfile;
import org.salescollab.customer.Duplicate;
import org.salescollab.customer.DuplicateWarning;
import org.salescollab.platform.Texts;
import org.salescollab.platform.rest.Operation;
import org.salescollab.shared.Actor;
import org.salescollab.shared.CustomerKey;

/** Warns of duplicates while a customer is typed. */
@Path("/customers/duplicates")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class DuplicateResource {

    private final CurrentActor currentActor;
    private final DuplicateWarning warning;
    private final Texts texts;

    @Inject
    public DuplicateResource(CurrentActor currentActor, DuplicateWarning warning, Texts texts) {
        this.currentActor = currentActor;
        this.warning = warning;
        this.texts = texts;
    }

    @GET
    @Operation(
            value = "Known customers that the typed one may be; a warning that refuses nothing.",
            answer = DuplicatesJson.class)
    public Response find(
            @QueryParam("nameZh") @Nullable String nameZh,
            @QueryParam("nameEn") @Nullable String nameEn,
            @QueryParam("domain") @Nullable String domain,
            @QueryParam("creditCode") @Nullable String creditCode,
            @QueryParam("except") @Nullable String except) {
        Actor actor = currentActor.get();
        CustomerProfile typed =
                CustomerProfile.named(nameZh, nameEn).withDomain(domain).withCreditCode(creditCode);
        CustomerKey edited = except == null ? null : CustomerKey.parse(except).orElse(null);
        List<Duplicate> found = warning.find(actor, typed, edited);
        return Response.ok(new DuplicatesJson(
                        found.stream().map(each -> json(each, actor.locale())).toList()))
                .build();
    }

    private DuplicateJson json(Duplicate duplicate, Locale locale) {
        return new DuplicateJson(
                duplicate.customer().key().value(),
                duplicate.customer().name(locale),
                duplicate.customer().otherName(locale),
                duplicate.customer().profile().tier().name(),
                duplicate.reasons().stream()
                        .map(reason -> texts.text(locale, reason.i18nKey()))
                        .toList());
    }
}
