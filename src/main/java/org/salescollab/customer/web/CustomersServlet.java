package org.salescollab.customer.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.salescollab.platform.web.PageModel;
import org.salescollab.platform.web.PageRenderer;
import org.salescollab.platform.web.PageServlet;
import org.salescollab.shared.Actor;

/** The register's address: the list, or one customer when a key is given. */
public final class CustomersServlet extends PageServlet {

    private static final long serialVersionUID = 1L;
    private static final List<String> RESOURCES =
            List.of("org.salescollab.jira:sales-customer-register", "org.salescollab.jira:sales-customer-live");

    private static final String AFTER = "after-";

    private final transient RegisterPage register;
    private final transient CustomerPage customer;

    public CustomersServlet(PageRenderer renderer, RegisterPage register, CustomerPage customer) {
        super(renderer);
        this.register = register;
        this.customer = customer;
    }

    @Override
    protected PageModel page(Actor actor, HttpServletRequest request) {
        String key = request.getParameter("key");
        if (key == null || key.isBlank()) {
            return model("register", Map.of("page", register.view(actor, request.getParameterMap())), RESOURCES);
        }
        CustomerTab tab = CustomerTab.of(request.getParameter("tab"));
        return model("customer", customer.context(actor, key, tab, after(request)), withSections(tab));
    }

    /** What follows {@code after-} in the address is the name of a list. */
    private static Map<String, String> after(HttpServletRequest request) {
        Map<String, String> after = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith(AFTER) && !values[0].isBlank()) {
                after.put(name.substring(AFTER.length()), values[0]);
            }
        });
        return after;
    }

    private List<String> withSections(CustomerTab tab) {
        return Stream.concat(RESOURCES.stream(), customer.webResources(tab).stream())
                .toList();
    }

    private static PageModel model(String template, Map<String, Object> context, List<String> resources) {
        return new PageModel(
                PageModel.Frame.GENERAL,
                "sales.customer.page.title",
                "templates/customer/" + template + ".vm",
                context,
                resources);
    }
}
