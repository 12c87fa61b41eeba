package org.salescollab.customer.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.salescollab.customer.Customer;
import org.salescollab.customer.CustomerRelations;
import org.salescollab.platform.Texts;
import org.salescollab.platform.web.PageSection;
import org.salescollab.shared.Actor;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.NotFound;
import org.salescollab.shared.Page;

/** The parent company and the companies below, on a customer's page. */
public final class FamilySection implements PageSection {

    private final CustomerRelations relations;
    private final Texts texts;

    public FamilySection(CustomerRelations relations, Texts texts) {
        this.relations = relations;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "family";
    }

    @Override
    public List<String> webResources() {
        return List.of();
    }

    @Override
    public FamilyView view(Actor actor, String subject) {
        CustomerKey customer =
                CustomerKey.parse(subject).orElseThrow(() -> new NotFound("sales.customer.error.not-found"));
        CustomerRelations.Family family = relations.of(actor, customer);
        Locale locale = actor.locale();
        return new FamilyView(
                Stream.ofNullable(family.parent())
                        .map(parent -> link(parent, locale))
                        .toList(),
                family.children().rows().stream()
                        .map(child -> link(child, locale))
                        .toList(),
                count(family.children(), locale));
    }

    private String count(Page<Customer> children, Locale locale) {
        if (children.total() == 0) {
            return "";
        }
        return children.next() == null
                ? texts.text(locale, "sales.customer.family.count", children.total())
                : texts.text(
                        locale, "sales.customer.family.first", children.rows().size(), children.total());
    }

    private static CustomerLinkView link(Customer customer, Locale locale) {
        return new CustomerLinkView(customer.key().value(), customer.name(locale));
    }
}
