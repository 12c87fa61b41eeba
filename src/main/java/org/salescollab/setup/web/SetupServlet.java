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
        String project = request.getParameter("project");
        String key = project == null ? "" : project.strip();
        boolean mayRun = visit.enter(actor, key);
        WizardView view = new WizardView(key, Language.near(actor.locale()) == Language.CHINESE, mayRun);
        return new PageModel(
                PageModel.Frame.ADMIN,
                "sales.setup.title",
                "templates/setup/wizard.vm",
                Map.of("view", view),
                List.of("org.salescollab.jira:sales-setup-resources"));
    }
}
