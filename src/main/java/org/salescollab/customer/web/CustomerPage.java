package org.salescollab.customer.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.salescollab.access.AccessGate;
import org.salescollab.access.People;
import org.salescollab.customer.Customer;
import org.salescollab.customer.CustomerIssues;
import org.salescollab.customer.CustomerLookup;
import org.salescollab.customer.CustomerProfile;
import org.salescollab.customer.SalesSum;
import org.salescollab.platform.ReaderTexts;
import org.salescollab.platform.Texts;
import org.salescollab.platform.web.PageSection;
import org.salescollab.shared.Actor;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.NotFound;
import org.salescollab.shared.UserRef;

/** Makes the page of one customer. */
public final class CustomerPage {

    private final CustomerLookup lookup;
    private final CustomerIssues issues;
    private final AccessGate gate;
    private final People people;
    private final Texts texts;
    private final SalesSumViews sums;
    private final TabViews tabs;
    private final List<PageSection> sections;

    public CustomerPage(
            CustomerLookup lookup,
            CustomerIssues issues,
            AccessGate gate,
            People people,
            Texts texts,
            SalesSumViews sums,
            TabViews tabs,
            List<PageSection> sections) {
        this.lookup = lookup;
        this.issues = issues;
        this.gate = gate;
        this.people = people;
        this.texts = texts;
        this.sums = sums;
        this.tabs = tabs;
        this.sections = List.copyOf(sections);
    }

    /** All that the page's template sees of a tab: the customer, and what other features tell of it there. */
    Map<String, Object> context(Actor actor, String key, CustomerTab tab) {
        return context(actor, key, tab, Map.of());
    }

    /** The same with lists that begin after a place, by their names. */
    Map<String, Object> context(Actor actor, String key, CustomerTab tab, Map<String, String> after) {
        CustomerView view = view(actor, key, tab);
        Map<String, Object> context = new HashMap<>();
        context.put("page", view);
        on(tab).forEach(section -> context.put(section.name(), section.view(actor, view.key(), after)));
        return context;
    }

    List<String> webResources(CustomerTab tab) {
        return on(tab).flatMap(section -> section.webResources().stream()).toList();
    }

    private Stream<PageSection> on(CustomerTab tab) {
        return sections.stream().filter(section -> tab.has(section.name()));
    }

    private CustomerView view(Actor actor, String key, CustomerTab tab) {
        CustomerKey wanted = CustomerKey.parse(key).orElseThrow(() -> new NotFound("sales.customer.error.not-found"));
        Customer customer = lookup.get(actor, wanted);
        List<SalesSum> sales = sums.sums(actor, customer);
        return new CustomerView(
                customer.key().value(),
                customer.version().number(),
                customer.name(actor.locale()),
                Objects.requireNonNullElse(customer.otherName(actor.locale()), ""),
                tab.code(),
                tabs.of(actor, customer.key(), tab, sales),
                tab.hasFacts() ? facts(customer.profile(), texts.of(actor.locale())) : List.of(),
                tab.hasSums() ? sums.told(actor, customer, sales) : TotalsView.NONE,
                issues.jql(customer)
                        .map(jql -> URLEncoder.encode(jql, StandardCharsets.UTF_8))
                        .orElse(""),
                gate.mayWriteCustomers(actor),
                Choices.tiers(Set.of(), texts.of(actor.locale())),
                Choices.statuses(Set.of(), texts.of(actor.locale())));
    }

    private List<FactView> facts(CustomerProfile profile, ReaderTexts reader) {
        List<FactView> facts = new ArrayList<>();
        add(
                facts,
                reader.get("sales.customer.field.tier"),
                reader.get(profile.tier().i18nKey()));
        add(
                facts,
                reader.get("sales.customer.field.status"),
                reader.get(profile.status().i18nKey()));
        add(facts, reader.get("sales.customer.field.owner"), owner(profile.owner()));
        add(facts, reader.get("sales.customer.field.aliases"), String.join(" · ", profile.aliases()));
        add(facts, reader.get("sales.customer.field.credit-code"), profile.creditCode());
        add(facts, reader.get("sales.customer.field.industry"), profile.industry());
        add(facts, reader.get("sales.customer.field.region"), profile.region());
        add(facts, reader.get("sales.customer.field.country"), profile.country());
        add(facts, reader.get("sales.customer.field.language"), profile.language());
        add(facts, reader.get("sales.customer.field.time-zone"), profile.timeZone());
        add(facts, reader.get("sales.customer.field.currency"), profile.currency());
        add(facts, reader.get("sales.customer.field.domain"), profile.domain());
        add(
                facts,
                reader.get("sales.customer.field.external-id"),
                profile.elsewhere().externalId());
        add(
                facts,
                reader.get("sales.customer.field.assets-key"),
                profile.elsewhere().assetsKey());
        return facts;
    }

    private @Nullable String owner(@Nullable String key) {
        return key == null ? null : people.byKey(key).map(UserRef::displayName).orElse(key);
    }

    private static void add(List<FactView> facts, String label, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            facts.add(new FactView(label, value));
        }
    }
}
