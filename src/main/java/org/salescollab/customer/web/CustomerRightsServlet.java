package org.salescollab.customer.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.salescollab.access.AccessGate;
import org.salescollab.platform.web.PageModel;
import org.salescollab.platform.web.PageRenderer;
import org.salescollab.platform.web.PageServlet;
import org.salescollab.shared.Actor;

/** Shows the rights over customers; they are saved and previewed through REST. */
public final class CustomerRightsServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private final transient AccessGate gate;
    private final transient RightsPage page;

    public CustomerRightsServlet(PageRenderer renderer, AccessGate gate, RightsPage page) {
        super(renderer);
        this.gate = gate;
        this.page = page;
    }

    /** Jira asks for the password when something is saved or previewed, as REST demands it. */
    @Override
    protected PageModel page(Actor actor, HttpServletRequest request) {
        gate.requireAdmin(actor);
        return new PageModel(
                PageModel.Frame.ADMIN,
                "sales.customer.rights.title",
                "templates/customer/rights.vm",
                Map.of("page", page.view(actor)),
                List.of("org.salescollab.jira:sales-customer-rights"));
    }
}
