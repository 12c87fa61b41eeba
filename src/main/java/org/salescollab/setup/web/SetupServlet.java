package org.salescollab.setup.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.salescollab.platform.web.PageModel;
import org.salescollab.platform.web.PageRenderer;
import org.salescollab.platform.web.PageServlet;
import org.salescollab.setup.Language;
import org.salescollab.setup.SetupVisit;
import org.salescollab.shared.Actor;

/** Shows the set-up wizard; what it does travels through REST. */
public final class SetupServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private final transient SetupVisit visit;

    public SetupServlet(PageRenderer renderer, SetupVisit visit) {
        super(renderer);
        this.visit = visit;
    }

    @Override
    protected PageModel page(Actor actor, HttpServletRequest request) {
        String unfinished = text(request, "unfinished");
        String key = unfinished.isEmpty() ? text(request, "project") : unfinished;
        boolean mayRun = visit.enter(actor, key);
        boolean chinese = Language.near(actor.locale()) == Language.CHINESE;
        WizardView view = new WizardView(key, chinese, mayRun, !unfinished.isEmpty());
        return new PageModel(
                PageModel.Frame.ADMIN,
                "sales.setup.title",
                "templates/setup/wizard.vm",
                // For those who come from a project's settings and can't enter Jira's own administration.
                Map.of("view", view, "projectKey", mayRun ? "" : key),
                List.of("org.salescollab.jira:sales-setup-resources"));
    }

    private static String text(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }
}
