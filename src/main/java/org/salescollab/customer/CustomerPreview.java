package org.salescollab.customer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.salescollab.access.AccessGate;
import org.salescollab.access.CustomerLimit;
import org.salescollab.access.People;
import org.salescollab.shared.Actor;
import org.salescollab.shared.Page;
import org.salescollab.shared.Problems;
import org.salescollab.shared.UserRef;

/** Shows Jira's administrators what the saved rights let somebody else see of the register. */
public final class CustomerPreview {

    /** How many customers are named; the count is of all. */
    public static final int NAMED = 10;

    private final AccessGate gate;
    private final People people;
    private final CustomerLookup lookup;

    public CustomerPreview(AccessGate gate, People people, CustomerLookup lookup) {
        this.gate = gate;
        this.people = people;
        this.lookup = lookup;
    }

    /**
     * What a person sees.
     *
     * @param limitedBy the groups whose limits hold for the person; none for people who see all customers or nothing
     * @param customers the first ones in the order of names that the administrator reads, and the count of all
     */
    public record Seen(UserRef person, boolean mayView, List<String> limitedBy, Page<Customer> customers) {}

    /** Asked for the person by the rule that every other question follows; at most three statements. */
    public Seen of(Actor admin, @Nullable String userName) {
        gate.requireAdmin(admin);
        UserRef person = people.byName(userName == null ? "" : userName.strip())
                .orElseThrow(() -> Problems.refuse("user", "sales.customer.error.owner"));
        Actor viewer = new Actor(person.key(), admin.locale(), admin.zone());
        if (!gate.mayReadCustomers(viewer)) {
            return new Seen(person, false, List.of(), new Page<>(List.of(), 0, null));
        }
        List<String> limitedBy = gate.customerLimits(viewer).stream()
                .map(CustomerLimit::group)
                .distinct()
                .sorted()
                .toList();
        return new Seen(person, true, limitedBy, lookup.list(viewer, first(admin)));
    }

    private static CustomerList first(Actor reader) {
        CustomerOrder byName = new CustomerOrder(CustomerOrder.Column.nameFor(reader.locale()), false);
        return new CustomerList(CustomerFilter.ALL, byName, NAMED, null);
    }
}
