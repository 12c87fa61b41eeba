package org.salescollab.organisation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.salescollab.access.AccessGate;
import org.salescollab.platform.web.PageModel;
import org.salescollab.platform.web.PageRenderer;
import org.salescollab.platform.web.PageServlet;
import org.salescollab.shared.Actor;

/** Shows the roles to administrators; they are saved through REST, which asks for the password. */
public final class RolesServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private final transient AccessGate gate;
    private final transient OrganisationPage page;

    public RolesServlet(PageRenderer renderer, AccessGate gate, OrganisationPage page) {
        super(renderer);
        this.gate = gate;
        this.page = page;
    }

    @Override
    protected PageModel page(Actor actor, HttpServletRequest request) {
        gate.requireAdmin(actor);
        return new PageModel(
                PageModel.Frame.ADMIN,
                "sales.organisation.role.title",
                "templates/organisation/roles.vm",
                Map.of("page", page.roles(actor)),
                List.of("org.salescollab.jira:sales-organisation"));
    }
}
