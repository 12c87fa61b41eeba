package org.salescollab.customer.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.salescollab.access.AccessGate;
import org.salescollab.access.CustomerRight;
import org.salescollab.access.People;
import org.salescollab.customer.Customer;
import org.salescollab.customer.CustomerFilter;
import org.salescollab.customer.CustomerList;
import org.salescollab.customer.CustomerLookup;
import org.salescollab.customer.CustomerOrder;
import org.salescollab.customer.CustomerStatus;
import org.salescollab.customer.Tier;
import org.salescollab.platform.ReaderTexts;
import org.salescollab.platform.Texts;
import org.salescollab.shared.Actor;
import org.salescollab.shared.Page;
import org.salescollab.shared.UserRef;

/** Makes the list page out of its address; a value that means nothing is left out rather than refused. */
public final class RegisterPage {

    private static final int LINES = 50;

    private final CustomerLookup lookup;
    private final AccessGate gate;
    private final People people;
    private final Texts texts;

    public RegisterPage(CustomerLookup lookup, AccessGate gate, People people, Texts texts) {
        this.lookup = lookup;
        this.gate = gate;
        this.people = people;
        this.texts = texts;
    }

    /** What the address asks for. */
    record Wish(
            @Nullable String text,
            Set<Tier> tiers,
            Set<CustomerStatus> statuses,
            @Nullable String owner,
            @Nullable String region,
            CustomerOrder order,
            @Nullable String after) {

        static Wish of(Map<String, String[]> parameters, Locale locale) {
            CustomerOrder.Column name = CustomerOrder.Column.nameFor(locale);
            Set<CustomerOrder.Column> columns = codes(CustomerOrder.Column.class, parameters.get("sort"));
            boolean descending = "true".equals(first(parameters, "descending"));
            return new Wish(
                    first(parameters, "text"),
                    codes(Tier.class, parameters.get("tier")),
                    codes(CustomerStatus.class, parameters.get("status")),
                    first(parameters, "owner"),
                    first(parameters, "region"),
                    new CustomerOrder(columns.stream().findFirst().orElse(name), descending),
                    first(parameters, "after"));
        }

        private static @Nullable String first(Map<String, String[]> parameters, String name) {
            String[] values = parameters.get(name);
            return values == null || values.length == 0 || values[0].isBlank() ? null : values[0].strip();
        }

        private static <E extends Enum<E>> Set<E> codes(Class<E> type, String @Nullable [] sent) {
            Set<E> codes = EnumSet.noneOf(type);
            List<String> wanted = sent == null ? List.of() : Arrays.asList(sent);
            Arrays.stream(type.getEnumConstants())
                    .filter(code -> wanted.contains(code.name()))
                    .forEach(codes::add);
            return codes;
        }

        boolean filtered() {
            return text != null || owner != null || region != null || !tiers.isEmpty() || !statuses.isEmpty();
        }

        /** The address of the same list, sorted so and continued there. */
        String query(CustomerOrder by, @Nullable String from) {
            List<String> all = new ArrayList<>();
            add(all, "text", text);
            add(all, "owner", owner);
            add(all, "region", region);
            tiers.forEach(tier -> add(all, "tier", tier.name()));
            statuses.forEach(status -> add(all, "status", status.name()));
            add(all, "sort", by.column().name());
            add(all, "descending", String.valueOf(by.descending()));
            add(all, "after", from);
            return String.join("&", all);
        }

        private static void add(List<String> all, String name, @Nullable String value) {
            if (value != null) {
                all.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        }
    }

    RegisterView view(Actor actor, Map<String, String[]> parameters) {
        Wish wish = Wish.of(parameters, actor.locale());
        String ownerKey = wish.owner() == null
                ? null
                : people.byName(wish.owner()).map(UserRef::key).orElse(wish.owner());
        CustomerFilter filter = new CustomerFilter(
                wish.text(),
                wish.tiers(),
                wish.statuses(),
                ownerKey,
                wish.region() == null ? Set.of() : Set.of(wish.region()));
        Page<Customer> page = lookup.list(actor, new CustomerList(filter, wish.order(), LINES, wish.after()));
        ReaderTexts reader = texts.of(actor.locale());
        return new RegisterView(
                lines(page.rows(), actor.locale(), reader),
                columns(wish, actor.locale(), reader),
                reader.get("sales.customer.page.count", page.total()),
                wish.text() == null ? "" : wish.text(),
                wish.owner() == null ? "" : wish.owner(),
                wish.region() == null ? "" : wish.region(),
                wish.order().column().name(),
                wish.order().descending(),
                Choices.tiers(wish.tiers(), reader),
                Choices.statuses(wish.statuses(), reader),
                wish.filtered(),
                gate.mayWriteCustomers(actor),
                wish.after() != null,
                page.next() == null ? "" : wish.query(wish.order(), page.next()),
                wish.query(wish.order(), null),
                gate.mayImportCustomers(actor),
                gate.mayWithCustomers(actor, CustomerRight.EXPORT),
                gate.mayWithCustomers(actor, CustomerRight.BULK_DELETE),
                wish.query(CustomerOrder.BY_KEY, null));
    }

    private List<CustomerLineView> lines(List<Customer> customers, Locale locale, ReaderTexts reader) {
        Map<String, UserRef> owners = people.byKeys(customers.stream()
                .map(customer -> customer.profile().owner())
                .filter(Objects::nonNull)
                .toList());
        return customers.stream()
                .map(customer -> line(customer, locale, reader, owners))
                .toList();
    }

    private static CustomerLineView line(
            Customer customer, Locale locale, ReaderTexts reader, Map<String, UserRef> owners) {
        String owner = customer.profile().owner();
        UserRef known = owner == null ? null : owners.get(owner);
        return new CustomerLineView(
                customer.key().value(),
                customer.version().number(),
                customer.name(locale),
                Objects.requireNonNullElse(customer.otherName(locale), ""),
                reader.get(customer.profile().tier().i18nKey()),
                reader.get(customer.profile().status().i18nKey()),
                known == null ? Objects.requireNonNullElse(owner, "") : known.displayName(),
                Objects.requireNonNullElse(customer.profile().region(), ""));
    }

    private static List<ColumnView> columns(Wish wish, Locale locale, ReaderTexts reader) {
        boolean chinese = locale.getLanguage().equals("zh");
        List<ColumnView> columns = new ArrayList<>();
        columns.add(sorted("key", CustomerOrder.Column.KEY, wish, reader));
        columns.add(
                sorted("name", chinese ? CustomerOrder.Column.NAME_ZH : CustomerOrder.Column.NAME_EN, wish, reader));
        columns.add(sorted("tier", CustomerOrder.Column.TIER, wish, reader));
        columns.add(sorted("status", CustomerOrder.Column.STATUS, wish, reader));
        columns.add(new ColumnView(reader.get("sales.customer.field.owner"), "", "none"));
        columns.add(new ColumnView(reader.get("sales.customer.field.region"), "", "none"));
        return columns;
    }

    private static ColumnView sorted(String field, CustomerOrder.Column column, Wish wish, ReaderTexts reader) {
        boolean current = wish.order().column() == column;
        boolean turn = current && !wish.order().descending();
        String order = !current ? "none" : wish.order().descending() ? "descending" : "ascending";
        return new ColumnView(
                reader.get("sales.customer.field." + field), wish.query(new CustomerOrder(column, turn), null), order);
    }
}
