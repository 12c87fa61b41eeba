package org.salescollab.sandbox.web;

import java.util.Optional;
import org.salescollab.sandbox.http.Identity;
import org.salescollab.sandbox.http.WebSudo;
import org.salescollab.sandbox.model.User;
import org.salescollab.sandbox.web.Routes.Access;

/** Log in, log out, and the administrator's second password. */
final class LoginPages {
    private static final String HOME = "/secure/MyJiraHome.jspa";

    private final Site site;

    LoginPages(Site site) {
        this.site = site;
    }

    void addTo(Routes routes) {
        routes.get("/login.jsp", Access.ANYONE, this::form)
                .post("/login.jsp", Access.ANYONE, this::logIn)
                .post("/secure/Logout.jspa", Access.ANYONE, this::logOut)
                .get("/secure/admin/WebSudoAuthenticate!default.jspa", Access.LOGGED_IN, r -> webSudoForm(r, null))
                .get("/secure/admin/WebSudoAuthenticate.jspa", Access.LOGGED_IN, r -> webSudoForm(r, null))
                .post("/secure/admin/WebSudoAuthenticate.jspa", Access.LOGGED_IN, this::webSudo)
                .post("/secure/admin/WebSudoDrop.jspa", Access.LOGGED_IN, this::dropWebSudo);
    }

    private Answer form(PageRequest request) {
        boolean violation = request.has("permissionViolation");
        if (request.user() != null && !violation) {
            return new Answer.Redirect(Links.local(request.param("os_destination"), HOME));
        }
        return loginPage(request, violation ? text(request, "sandbox.web.login.violation") : null)
                .with("loggedOut", request.has("logout"));
    }

    private Answer logIn(PageRequest request) {
        Optional<User> user = site.signIn()
                .byPassword(request.param("os_username"), request.http().getParameter("os_password"));
        if (user.isEmpty()) {
            request.response().setHeader("X-Seraph-LoginReason", "AUTHENTICATED_FAILED");
            return loginPage(request, text(request, "sandbox.web.login.failed"))
                    .with("name", request.param("os_username"));
        }
        request.response().setHeader("X-Seraph-LoginReason", "OK");
        site.sessions().logIn(user.get(), request.http(), request.response());
        return new Answer.Redirect(Links.local(request.param("os_destination"), HOME));
    }

    private Answer.Page loginPage(PageRequest request, String problem) {
        return Answer.Page.of(Answer.Frame.LOGIN, "login", text(request, "sandbox.web.login"))
                .with("problem", problem)
                .with("destination", Links.local(request.param("os_destination"), ""));
    }

    private Answer logOut(PageRequest request) {
        site.sessions().logOut(request.http(), request.response());
        return new Answer.Redirect("/login.jsp?logout=true");
    }

    private Answer.Page webSudoForm(PageRequest request, String problem) {
        return Answer.Page.of(Answer.Frame.LOGIN, "websudo", text(request, "sandbox.web.websudo.title"))
                .with("problem", problem)
                .with("close", request.has("close"))
                .with(
                        "destination",
                        Links.local(request.param("webSudoDestination"), "/secure/project/ViewProjects.jspa"));
    }

    /** Only a browser session needs it; the answer's header is what {@code makeWebSudoRequest} looks at. */
    private Answer webSudo(PageRequest request) {
        boolean right = site.signIn()
                .byPassword(request.user().name(), request.http().getParameter("webSudoPassword"))
                .isPresent();
        if (!right || Identity.of(request.http()).proof() != Identity.Proof.SESSION) {
            return webSudoForm(request, text(request, "sandbox.web.websudo.failed"));
        }
        site.sessions().grantWebSudo(request.http());
        request.response().setHeader(WebSudo.HEADER, "Has-Authentication");
        return request.has("close")
                ? new Answer.Content("text/plain", "")
                : new Answer.Redirect(Links.local(request.param("webSudoDestination"), HOME));
    }

    private Answer dropWebSudo(PageRequest request) {
        site.sessions().dropWebSudo(request.http());
        return new Answer.Redirect(HOME);
    }

    private String text(PageRequest request, String key) {
        return site.model().i18n().text(request.locale(), key);
    }
}
