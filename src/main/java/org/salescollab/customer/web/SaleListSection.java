package org.salescollab.customer.web;

import java.util.List;
import java.util.Objects;
import org.salescollab.customer.SalesListing;
import org.salescollab.customer.SalesPage;
import org.salescollab.platform.web.PageSection;
import org.salescollab.shared.Actor;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.NotFound;

/** The sales projects on a customer's page. */
public final class SaleListSection implements PageSection {

    private final SalesListing listing;
    private final SaleTexts texts;

    public SaleListSection(SalesListing listing, SaleTexts texts) {
        this.listing = listing;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "saleList";
    }

    @Override
    public List<String> webResources() {
        return List.of("org.salescollab.jira:sales-customer-sales");
    }

    @Override
    public SaleListView view(Actor actor, String subject) {
        CustomerKey customer =
                CustomerKey.parse(subject).orElseThrow(() -> new NotFound("sales.customer.error.not-found"));
        SalesPage page = listing.page(actor, customer, null);
        return new SaleListView(
                page.lines().stream()
                        .map(line -> texts.view(line, actor.locale()))
                        .toList(),
                Objects.requireNonNullElse(page.next(), ""));
    }
}
