package org.salescollab.sandbox.web;

import java.io.IOException;
import org.salescollab.sandbox.http.Identity;
import org.salescollab.sandbox.mail.StoredMail;
import org.salescollab.sandbox.web.Routes.Access;

/** What apps have mailed: a list, and one mail as text, whatever markup it has. */
final class MailPages {
    private static final String LIST = "/secure/admin/SandboxMails.jspa";

    private final Site site;

    MailPages(Site site) {
        this.site = site;
    }

    void addTo(Routes routes) {
        routes.get(LIST, Access.ADMIN, this::list).get("/secure/admin/SandboxMail.jspa", Access.ADMIN, this::one);
    }

    private Answer list(PageRequest request) throws IOException {
        return page(request, "admin-mails", text(request))
                .with("rows", site.mails().latest());
    }

    private Answer one(PageRequest request) {
        StoredMail mail = site.mails().read(request.param("file")).orElseThrow(PageProblem::notFound);
        return page(request, "admin-mail", mail.subject()).with("mail", mail);
    }

    private static Answer.Page page(PageRequest request, String template, String title) {
        return Answer.Page.of(Answer.Frame.ADMIN, template, title)
                .with("websudoOpen", Identity.of(request.http()).proof() == Identity.Proof.SESSION);
    }

    private String text(PageRequest request) {
        return site.model().i18n().text(request.locale(), "sandbox.web.admin.mails");
    }
}
