package org.salescollab.customer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.salescollab.access.AccessGate;
import org.salescollab.shared.Actor;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.IssueId;

/**
 * Lists a customer's sales projects, page by page: those of the projects that the reader may browse, which are the ones
 * that {@link CustomerSales} sums up, and of them only issues that the reader may browse.
 */
public final class SalesListing {

    public static final int PAGE = 25;

    private final CustomerLookup lookup;
    private final AccessGate gate;
    private final CustomerSaleRows rows;
    private final SaleIssues issues;

    public SalesListing(CustomerLookup lookup, AccessGate gate, CustomerSaleRows rows, SaleIssues issues) {
        this.lookup = lookup;
        this.gate = gate;
        this.rows = rows;
        this.issues = issues;
    }

    /** One statement for the customer and one for the page, whatever the number of sales projects. */
    public SalesPage page(Actor actor, CustomerKey key, @Nullable String after) {
        gate.requireCustomerRead(actor);
        SalePosition from = after == null || after.isBlank() ? null : SalePosition.decode(after);
        List<CustomerKey> family = lookup.get(actor, key).family();
        List<Sale> found = rows.of(family, gate.browsableProjects(actor), from, PAGE + 1);
        boolean more = found.size() > PAGE;
        List<Sale> page = more ? found.subList(0, PAGE) : found;
        return new SalesPage(
                lines(actor, page), more ? page.get(PAGE - 1).position().encoded() : null);
    }

    /** An issue may be hidden in a project that the reader browses, so each is asked for. */
    private List<SalesPage.Line> lines(Actor actor, List<Sale> sales) {
        Set<IssueId> seen =
                gate.browsableIssues(actor, sales.stream().map(Sale::issue).toList());
        Map<IssueId, SaleIssues.Named> named = issues.named(seen);
        List<SalesPage.Line> lines = new ArrayList<>();
        for (Sale sale : sales) {
            SaleIssues.Named issue = named.get(sale.issue());
            if (issue != null) {
                lines.add(new SalesPage.Line(sale, issue));
            }
        }
        return lines;
    }
}
