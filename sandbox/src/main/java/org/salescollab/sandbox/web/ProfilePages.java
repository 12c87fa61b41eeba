package org.salescollab.sandbox.web;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.salescollab.sandbox.model.User;
import org.salescollab.sandbox.web.Routes.Access;

/** The user's own profile: language, time zone, theme and personal access tokens. */
final class ProfilePages {
    private static final List<Locale> LOCALES = List.of(Locale.US, Locale.SIMPLIFIED_CHINESE);

    private final Site site;

    ProfilePages(Site site) {
        this.site = site;
    }

    void addTo(Routes routes) {
        routes.get("/secure/ViewProfile.jspa", Access.LOGGED_IN, this::profile)
                .post("/secure/UpdateUserPreferences.jspa", Access.LOGGED_IN, this::update)
                .post("/secure/UpdateTheme.jspa", Access.LOGGED_IN, this::theme)
                .get("/secure/ViewTokens.jspa", Access.LOGGED_IN, r -> tokens(r, ""))
                .post("/secure/CreateToken.jspa", Access.LOGGED_IN, this::createToken)
                .post("/secure/RevokeToken.jspa", Access.LOGGED_IN, this::revokeToken);
    }

    private Answer profile(PageRequest request) {
        User user = request.user();
        return Answer.Page.of(Answer.Frame.GENERAL, "profile", user.displayName())
                .with("groups", new TreeSet<>(site.model().users().groupsOf(user.key())))
                .with("locales", LOCALES)
                .with("zones", new TreeSet<>(ZoneId.getAvailableZoneIds()))
                .with("saved", request.has("saved"));
    }

    private Answer update(PageRequest request) {
        User user = request.user();
        Locale locale = LOCALES.stream()
                .filter(l -> l.toString().equals(request.param("userLocale")))
                .findFirst()
                .orElse(user.locale());
        String zone = request.param("timezone");
        if (!ZoneId.getAvailableZoneIds().contains(zone)) {
            throw new PageProblem(400, "sandbox.web.profile.zone.unknown");
        }
        site.model()
                .users()
                .update(new User(
                        user.id(),
                        user.key(),
                        user.name(),
                        user.displayName(),
                        user.email(),
                        user.active(),
                        locale,
                        ZoneId.of(zone)));
        return new Answer.Redirect("/secure/ViewProfile.jspa?saved=true");
    }

    private Answer theme(PageRequest request) {
        if (Themes.ALL.contains(request.param("theme"))) {
            site.preferences().set(request.user(), Themes.PREFERENCE, request.param("theme"));
        }
        return new Answer.Redirect(Links.local(request.param("returnUrl"), "/secure/ViewProfile.jspa"));
    }

    private Answer tokens(PageRequest request, String fresh) {
        return Answer.Page.of(
                        Answer.Frame.GENERAL,
                        "tokens",
                        site.model().i18n().text(request.locale(), "sandbox.web.tokens"))
                .with("tokens", site.model().users().tokens(request.user().key()))
                .with("fresh", fresh);
    }

    private Answer createToken(PageRequest request) {
        String label = request.param("tokenName");
        if (label.isEmpty() || label.length() > 60) {
            throw new PageProblem(400, "sandbox.web.tokens.name.invalid");
        }
        return tokens(request, site.model().users().createToken(request.user().key(), label));
    }

    private Answer revokeToken(PageRequest request) {
        site.model()
                .users()
                .revokeToken(request.user().key(), request.number("tokenId").orElseThrow(PageProblem::notFound));
        return new Answer.Redirect("/secure/ViewTokens.jspa");
    }
}
