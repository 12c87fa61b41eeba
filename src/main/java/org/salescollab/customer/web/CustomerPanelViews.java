package org.salescollab.customer.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.salescollab.access.AccessGate;
import org.salescollab.access.People;
import org.salescollab.customer.Customer;
import org.salescollab.customer.CustomerLookup;
import org.salescollab.customer.CustomerProfile;
import org.salescollab.customer.CustomerSales;
import org.salescollab.customer.SalesLists;
import org.salescollab.customer.SalesSum;
import org.salescollab.platform.ReaderTexts;
import org.salescollab.platform.Texts;
import org.salescollab.shared.Actor;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.UserRef;

/** Makes the lines of the customer panel: the register once for all customers of the issue, the sums once. */
public final class CustomerPanelViews {

    private final CustomerLookup lookup;
    private final CustomerSales sales;
    private final SalesLists lists;
    private final AccessGate gate;
    private final People people;
    private final Texts texts;

    public CustomerPanelViews(
            CustomerLookup lookup, CustomerSales sales, SalesLists lists, AccessGate gate, People people, Texts texts) {
        this.lookup = lookup;
        this.sales = sales;
        this.lists = lists;
        this.gate = gate;
        this.people = people;
        this.texts = texts;
    }

    List<CustomerPanelLine> lines(Actor actor, List<CustomerKey> keys) {
        ReaderTexts reader = texts.of(actor.locale());
        Map<CustomerKey, Customer> seen = gate.mayReadCustomers(actor) ? lookup.seen(actor, keys) : Map.of();
        Map<CustomerKey, List<SalesSum>> sums = seen.isEmpty() ? Map.of() : sales.of(actor, Set.copyOf(seen.values()));
        List<CustomerPanelLine> lines = new ArrayList<>();
        for (CustomerKey key : keys) {
            Customer customer = seen.get(key);
            lines.add(
                    customer == null
                            ? hidden(reader)
                            : line(actor, customer, sums.getOrDefault(customer.key(), List.of()), reader));
        }
        return lines;
    }

    private static CustomerPanelLine hidden(ReaderTexts reader) {
        return new CustomerPanelLine(true, "", reader.get("sales.customer.field.hidden"), "", List.of(), "", "");
    }

    private CustomerPanelLine line(Actor actor, Customer customer, List<SalesSum> sums, ReaderTexts reader) {
        long open = sums.stream()
                .filter(sum -> sum.outcome() == SalesSum.Outcome.OPEN)
                .mapToLong(SalesSum::count)
                .sum();
        return new CustomerPanelLine(
                false,
                customer.key().value(),
                customer.name(actor.locale()),
                Objects.requireNonNullElse(customer.otherName(actor.locale()), ""),
                facts(customer.profile(), reader),
                open == 0 ? reader.get("sales.customer.panel.none") : reader.get("sales.customer.panel.open", open),
                open == 0
                        ? ""
                        : URLEncoder.encode(lists.query(customer, SalesSum.Outcome.OPEN), StandardCharsets.UTF_8));
    }

    private List<FactView> facts(CustomerProfile profile, ReaderTexts reader) {
        List<FactView> facts = new ArrayList<>();
        facts.add(fact(reader, "tier", reader.get(profile.tier().i18nKey())));
        facts.add(fact(reader, "status", reader.get(profile.status().i18nKey())));
        add(facts, reader, "region", profile.region());
        String owner = profile.owner();
        add(
                facts,
                reader,
                "owner",
                owner == null
                        ? null
                        : people.byKey(owner).map(UserRef::displayName).orElse(owner));
        return facts;
    }

    private static void add(List<FactView> facts, ReaderTexts reader, String field, @Nullable String value) {
        if (value != null) {
            facts.add(fact(reader, field, value));
        }
    }

    private static FactView fact(ReaderTexts reader, String field, String value) {
        return new FactView(reader.get("sales.customer.field." + field), value);
    }
}
