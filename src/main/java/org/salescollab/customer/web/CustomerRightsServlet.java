package org.salescollab.customer.web;

import com.atlassian.sal.api.websudo.WebSudoManager;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.salescollab.access.AccessGate;
import org.salescollab.platform.web.AdminPageServlet;
import org.salescollab.platform.web.PageModel;
import org.salescollab.platform.web.PageRenderer;
import org.salescollab.shared.Actor;

/** Shows the rights over customers; they are saved and previewed through REST. */
public final class CustomerRightsServlet extends AdminPageServlet {

    private static final long serialVersionUID = 1L;

    private final transient RightsPage page;

    public CustomerRightsServlet(PageRenderer renderer, AccessGate gate, WebSudoManager webSudo, RightsPage page) {
        super(renderer, gate, webSudo);
        this.page = page;
    }

    @Override
    protected PageModel adminPage(Actor actor, HttpServletRequest request) {
        return new PageModel(
                PageModel.Frame.ADMIN,
                "sales.customer.rights.title",
                "templates/customer/rights.vm",
                Map.of("page", page.view(actor)),
                List.of("org.salescollab.jira:sales-customer-rights"));
    }
}
