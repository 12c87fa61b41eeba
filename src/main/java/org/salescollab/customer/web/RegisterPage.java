package org.salescollab.customer.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
import org.salescollab.customer.OwnRegister;
import org.salescollab.customer.RegisterChoices;
import org.salescollab.customer.RegisterColumn;
import org.salescollab.customer.RegisterQuery;
import org.salescollab.customer.SavedFilter;
import org.salescollab.platform.ReaderTexts;
import org.salescollab.platform.Texts;
import org.salescollab.shared.Actor;
import org.salescollab.shared.Page;
import org.salescollab.shared.UserRef;

/** Makes the list page out of its address; a value that means nothing is left out rather than refused. */
public final class RegisterPage {

    private static final int LINES = 50;

    /** The parameter that names a saved filter. */
    private static final String SAVED = "filter";

    private final CustomerLookup lookup;
    private final OwnRegister own;
    private final AccessGate gate;
    private final People people;
    private final Texts texts;

    public RegisterPage(CustomerLookup lookup, OwnRegister own, AccessGate gate, People people, Texts texts) {
        this.lookup = lookup;
        this.own = own;
        this.gate = gate;
        this.people = people;
        this.texts = texts;
    }

    /** What the register shows to somebody: what the address asks for, or the filter that it begins with. */
    private record Wanted(
            RegisterQuery query, List<RegisterColumn> columns, RegisterChoices.Chosen chosen, long saved) {}

    RegisterView view(Actor actor, Map<String, String[]> parameters) {
        Wanted wanted = wanted(actor, parameters);
        RegisterQuery query = wanted.query();
        Page<Customer> page = lookup.list(actor, new CustomerList(filter(query), query.order(), LINES, query.after()));
        ReaderTexts reader = texts.of(actor.locale());
        return new RegisterView(
                new RegisterLines(lookup, people, reader).of(actor, page.rows(), wanted.columns()),
                columns(wanted, actor.locale(), reader),
                reader.get("sales.customer.page.count", page.total()),
                filterView(query, reader),
                addresses(query, page.next()),
                rights(actor),
                Arrays.stream(RegisterColumn.values())
                        .map(column -> new ChoiceView(
                                column.code(),
                                reader.get(column.i18nKey()),
                                wanted.columns().contains(column)))
                        .toList(),
                saved(wanted));
    }

    private Wanted wanted(Actor actor, Map<String, String[]> parameters) {
        RegisterChoices.Chosen chosen = own.of(actor);
        List<RegisterColumn> columns =
                chosen.columns().isEmpty() ? RegisterColumn.DEFAULTS : RegisterColumn.of(chosen.columns());
        String[] named = parameters.get(SAVED);
        Optional<SavedFilter> saved = chosen.filters().stream()
                .filter(each -> named == null
                        ? parameters.isEmpty() && each.standard()
                        : named[0].equals(String.valueOf(each.id())))
                .findFirst();
        return saved.map(filter ->
                        new Wanted(RegisterQuery.parse(filter.query(), actor.locale()), columns, chosen, filter.id()))
                .orElseGet(() -> new Wanted(RegisterQuery.of(parameters, actor.locale()), columns, chosen, 0));
    }

    private CustomerFilter filter(RegisterQuery query) {
        String ownerKey = query.owner() == null
                ? null
                : people.byName(query.owner()).map(UserRef::key).orElse(query.owner());
        return new CustomerFilter(
                query.text(),
                query.tiers(),
                query.statuses(),
                ownerKey,
                query.region() == null ? Set.of() : Set.of(query.region()));
    }

    private static RegisterFilterView filterView(RegisterQuery query, ReaderTexts reader) {
        return new RegisterFilterView(
                Objects.requireNonNullElse(query.text(), ""),
                Objects.requireNonNullElse(query.owner(), ""),
                Objects.requireNonNullElse(query.region(), ""),
                query.order().column().name(),
                query.order().descending(),
                Choices.tiers(query.tiers(), reader),
                Choices.statuses(query.statuses(), reader),
                query.isFiltered());
    }

    private static RegisterAddressesView addresses(RegisterQuery query, @Nullable String next) {
        return new RegisterAddressesView(
                query.after() != null,
                next == null ? "" : query.query(query.order(), next),
                query.filter(),
                query.query(CustomerOrder.BY_KEY, null));
    }

    private RegisterRightsView rights(Actor actor) {
        return new RegisterRightsView(
                gate.mayWriteCustomers(actor),
                gate.mayImportCustomers(actor),
                gate.mayWithCustomers(actor, CustomerRight.EXPORT),
                gate.mayWithCustomers(actor, CustomerRight.BULK_DELETE));
    }

    private static List<SavedFilterView> saved(Wanted wanted) {
        return wanted.chosen().filters().stream()
                .map(each -> new SavedFilterView(each.id(), each.name(), each.standard(), each.id() == wanted.saved()))
                .toList();
    }

    private static List<ColumnView> columns(Wanted wanted, Locale locale, ReaderTexts reader) {
        CustomerOrder.Column name = CustomerOrder.Column.nameFor(locale);
        return wanted.columns().stream()
                .map(column -> switch (column) {
                    case KEY -> sorted(column, CustomerOrder.Column.KEY, wanted.query(), reader);
                    case NAME -> sorted(column, name, wanted.query(), reader);
                    case NAME_ZH -> sorted(column, CustomerOrder.Column.NAME_ZH, wanted.query(), reader);
                    case NAME_EN -> sorted(column, CustomerOrder.Column.NAME_EN, wanted.query(), reader);
                    case TIER -> sorted(column, CustomerOrder.Column.TIER, wanted.query(), reader);
                    case STATUS -> sorted(column, CustomerOrder.Column.STATUS, wanted.query(), reader);
                    default -> new ColumnView(reader.get(column.i18nKey()), "", "none");
                })
                .toList();
    }

    private static ColumnView sorted(
            RegisterColumn column, CustomerOrder.Column by, RegisterQuery query, ReaderTexts reader) {
        boolean current = query.order().column() == by;
        boolean turn = current && !query.order().descending();
        String order = !current ? "none" : query.order().descending() ? "descending" : "ascending";
        return new ColumnView(reader.get(column.i18nKey()), query.query(new CustomerOrder(by, turn), null), order);
    }
}
