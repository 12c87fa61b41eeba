package org.salescollab.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.salescollab.access.AccessGate;
import org.salescollab.access.CustomerRight;
import org.salescollab.access.People;
import org.salescollab.customer.Customer;
import org.salescollab.customer.CustomerFilter;
import org.salescollab.customer.CustomerList;
import org.salescollab.customer.CustomerLookup;
import org.salescollab.customer.CustomerOrder;
import org.salescollab.shared.Actor;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.FormulaGuard;
import org.salescollab.shared.UserRef;

/**
 * Writes the customers that somebody sees into a file that an import reads again without loss; 1 statement for each 200
 * customers and 1 for their parents, 1 more each for people who are limited.
 */
public final class CustomerExport {

    private final AccessGate gate;
    private final CustomerLookup customers;
    private final People people;
    private final ColumnNames names;
    private final Workbooks workbooks;

    public CustomerExport(
            AccessGate gate, CustomerLookup customers, People people, ColumnNames names, Workbooks workbooks) {
        this.gate = gate;
        this.customers = customers;
        this.people = people;
        this.names = names;
        this.workbooks = workbooks;
    }

    /** Refuses before anything is sent. */
    public void enter(Actor actor) {
        gate.requireCustomers(actor, CustomerRight.EXPORT);
    }

    /** With a byte order mark, without which Excel takes UTF-8 for something else. */
    public void csv(Actor actor, CustomerFilter filter, OutputStream out) throws IOException {
        gate.requireCustomers(actor, CustomerRight.EXPORT);
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        each(actor, filter, cells -> writer.write(Csv.line(cells)));
        writer.flush();
    }

    public void workbook(Actor actor, CustomerFilter filter, OutputStream out) throws IOException {
        gate.requireCustomers(actor, CustomerRight.EXPORT);
        try (Workbooks.SheetWriter sheet = workbooks.writer(out)) {
            each(actor, filter, sheet::line);
        }
    }

    private void each(Actor actor, CustomerFilter filter, LineSink sink) throws IOException {
        sink.line(ImportField.all().stream()
                .map(field -> names.head(field, actor.locale()))
                .toList());
        String after = null;
        do {
            List<Customer> page = customers.rows(
                    actor, new CustomerList(filter, CustomerOrder.BY_KEY, CustomerList.LARGEST_PAGE, after));
            Map<String, UserRef> owners = owners(page);
            Map<CustomerKey, Customer> parents = parents(actor, page);
            for (Customer customer : page) {
                sink.line(cells(customer, owners, name(actor, customer, parents)));
            }
            after = next(page);
        } while (after != null);
    }

    private static @Nullable String next(List<Customer> page) {
        return page.size() < CustomerList.LARGEST_PAGE
                ? null
                : CustomerOrder.BY_KEY.cursorAt(page.get(page.size() - 1)).encoded();
    }

    private Map<String, UserRef> owners(List<Customer> page) {
        return people.byKeys(page.stream()
                .map(customer -> customer.profile().owner())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    /** Those that the reader sees; one statement where there are parents. */
    private Map<CustomerKey, Customer> parents(Actor actor, List<Customer> page) {
        Set<CustomerKey> keys = page.stream()
                .map(customer -> customer.profile().parent())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return keys.isEmpty() ? Map.of() : customers.seen(actor, keys);
    }

    /** A name means its company in every register, which a key does not. */
    private static String name(Actor actor, Customer customer, Map<CustomerKey, Customer> parents) {
        CustomerKey key = customer.profile().parent();
        Customer parent = key == null ? null : parents.get(key);
        return parent == null ? "" : parent.name(actor.locale());
    }

    private static List<String> cells(Customer customer, Map<String, UserRef> owners, String parent) {
        List<String> cells = new ArrayList<>(ProfileCells.cells(customer.profile()));
        cells.set(ImportField.KEY.ordinal(), customer.key().value());
        cells.set(ImportField.PARENT.ordinal(), parent);
        UserRef owner = owners.get(cells.get(ImportField.OWNER.ordinal()));
        if (owner != null) {
            cells.set(ImportField.OWNER.ordinal(), owner.name());
        }
        return cells.stream().map(FormulaGuard::guard).toList();
    }

    /** Takes one line. */
    private interface LineSink {
        void line(List<String> cells) throws IOException;
    }
}
