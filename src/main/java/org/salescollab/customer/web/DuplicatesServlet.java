package org.salescollab.customer.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.salescollab.platform.web.PageModel;
import org.salescollab.platform.web.PageRenderer;
import org.salescollab.platform.web.PageServlet;
import org.salescollab.shared.Actor;

/** The address of the page of duplicates. */
public final class DuplicatesServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private final transient DuplicatesPage page;

    public DuplicatesServlet(PageRenderer renderer, DuplicatesPage page) {
        super(renderer);
        this.page = page;
    }

    @Override
    protected PageModel page(Actor actor, HttpServletRequest request) {
        return new PageModel(
                PageModel.Frame.GENERAL,
                "sales.customer.duplicates.title",
                "templates/customer/duplicates.vm",
                Map.of("page", page.view(actor, request.getParameter("after"), request.getParameter("dismissedAfter"))),
                List.of("org.salescollab.jira:sales-customer-duplicates"));
    }
}
