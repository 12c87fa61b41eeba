package org.salescollab.contact;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.salescollab.access.AccessGate;
import org.salescollab.access.FakePeople;
import org.salescollab.access.FakeRights;
import org.salescollab.access.InMemoryCustomerPolicies;
import org.salescollab.audit.InMemoryAuditLog;
import org.salescollab.customer.CustomerLookup;
import org.salescollab.customer.CustomerVisibility;
import org.salescollab.customer.InMemoryCustomers;
import org.salescollab.shared.Actor;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Tx;

/** Two people, one in the group whose members may see contacts, and the roles that the other holds. */
class SeeingContacts {
    static final Actor LIMIN = new Actor("limin", Locale.ENGLISH, ZoneOffset.UTC);
    static final Actor TOM = new Actor("tom", Locale.ENGLISH, ZoneOffset.UTC);

    final InMemoryContacts contacts = new InMemoryContacts();
    final InMemoryCustomers customers = new InMemoryCustomers();
    final InMemoryCustomerPolicies policies = new InMemoryCustomerPolicies();
    final Set<CustomerKey> asked = new HashSet<>();
    final Set<CustomerKey> accepted = new HashSet<>();
    final AccessGate gate = new AccessGate(
            new FakeRights().license("limin", "tom").group("keepers", "tom").group("east", "limin"), policies);
    final CustomerLookup customerLookup =
            new CustomerLookup(customers, new CustomerVisibility(gate, this::customersOf));
    final ContactLookup lookup = new ContactLookup(contacts, customerLookup, gate);
    final ContactBook book = new ContactBook(
            contacts,
            lookup,
            gate,
            new FakePeople(),
            new InMemoryAuditLog(),
            new DirectTx(),
            Clock.fixed(Instant.parse("2026-11-23T03:30:00Z"), ZoneOffset.UTC));

    /** Runs work at once. */
    private static final class DirectTx implements Tx {
        @Override
        public <T> T call(Supplier<T> work) {
            return work.get();
        }
    }

    private Set<CustomerKey> customersOf(String user, boolean onlyAccepted) {
        Set<CustomerKey> all = new HashSet<>(accepted);
        if (!onlyAccepted) {
            all.addAll(asked);
        }
        return user.equals("limin") ? all : Set.of();
    }
}
