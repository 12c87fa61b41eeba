package org.salescollab.customer.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.salescollab.access.People;
import org.salescollab.customer.Customer;
import org.salescollab.customer.CustomerLookup;
import org.salescollab.customer.CustomerProfile;
import org.salescollab.customer.RegisterColumn;
import org.salescollab.platform.ReaderTexts;
import org.salescollab.shared.Actor;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.UserRef;

/** The lines of the register with the columns that somebody chose; parents cost one statement, and only if they are shown. */
final class RegisterLines {

    private final CustomerLookup lookup;
    private final People people;
    private final ReaderTexts reader;

    RegisterLines(CustomerLookup lookup, People people, ReaderTexts reader) {
        this.lookup = lookup;
        this.people = people;
        this.reader = reader;
    }

    /** What is beside the customers themselves. */
    private record Related(Locale locale, Map<String, UserRef> owners, Map<CustomerKey, Customer> parents) {}

    List<CustomerLineView> of(Actor actor, List<Customer> customers, List<RegisterColumn> columns) {
        Map<String, UserRef> owners = people.byKeys(customers.stream()
                .map(customer -> customer.profile().owner())
                .filter(Objects::nonNull)
                .toList());
        Map<CustomerKey, Customer> parents = columns.contains(RegisterColumn.PARENT)
                ? lookup.seen(
                        actor,
                        customers.stream()
                                .map(customer -> customer.profile().parent())
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList())
                : Map.of();
        Related related = new Related(actor.locale(), owners, parents);
        return customers.stream()
                .map(customer -> new CustomerLineView(
                        customer.key().value(),
                        customer.version().number(),
                        customer.name(actor.locale()),
                        columns.stream()
                                .map(column -> cell(column, customer, related))
                                .toList()))
                .toList();
    }

    private CellView cell(RegisterColumn column, Customer customer, Related related) {
        CustomerProfile profile = customer.profile();
        String text = switch (column) {
            case KEY -> customer.key().value();
            case NAME -> text(customer.otherName(related.locale()));
            case NAME_ZH -> text(profile.nameZh());
            case NAME_EN -> text(profile.nameEn());
            case TIER -> reader.get(profile.tier().i18nKey());
            case STATUS -> reader.get(profile.status().i18nKey());
            case OWNER -> owner(profile.owner(), related.owners());
            case REGION -> text(profile.region());
            case COUNTRY -> text(profile.country());
            case INDUSTRY -> text(profile.industry());
            case PARENT -> parent(profile.parent(), related);
        };
        return new CellView(column.code(), text);
    }

    private static String owner(@Nullable String key, Map<String, UserRef> owners) {
        UserRef known = key == null ? null : owners.get(key);
        return known == null ? text(key) : known.displayName();
    }

    /** A parent that the reader may not see is like none. */
    private static String parent(@Nullable CustomerKey key, Related related) {
        Customer known = key == null ? null : related.parents().get(key);
        return known == null ? "" : known.name(related.locale());
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
