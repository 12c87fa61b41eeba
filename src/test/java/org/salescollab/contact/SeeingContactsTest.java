package org.salescollab.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.salescollab.access.AccessGate;
import org.salescollab.access.CustomerLimit;
import org.salescollab.access.CustomerPolicy;
import org.salescollab.access.CustomerRight;
import org.salescollab.access.FakePeople;
import org.salescollab.access.FakeRights;
import org.salescollab.access.InMemoryCustomerPolicies;
import org.salescollab.audit.InMemoryAuditLog;
import org.salescollab.customer.Customer;
import org.salescollab.customer.CustomerLookup;
import org.salescollab.customer.CustomerProfile;
import org.salescollab.customer.CustomerVisibility;
import org.salescollab.customer.InMemoryCustomers;
import org.salescollab.shared.Actor;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.NotFound;
import org.salescollab.shared.Tx;
import org.salescollab.shared.Version;

/** Who may see customers but not contacts finds those of the own sales projects' customers, and no trace of others. */
class SeeingContactsTest {
    private static final Actor LIMIN = new Actor("limin", Locale.ENGLISH, ZoneOffset.UTC);
    private static final Actor TOM = new Actor("tom", Locale.ENGLISH, ZoneOffset.UTC);

    private final InMemoryContacts contacts = new InMemoryContacts();
    private final InMemoryCustomers customers = new InMemoryCustomers();
    private final InMemoryCustomerPolicies policies = new InMemoryCustomerPolicies();
    private final Set<CustomerKey> asked = new HashSet<>();
    private final Set<CustomerKey> accepted = new HashSet<>();
    private final AccessGate gate = new AccessGate(
            new FakeRights().license("limin", "tom").group("keepers", "tom").group("east", "limin"), policies);
    private final CustomerLookup customerLookup =
            new CustomerLookup(customers, new CustomerVisibility(gate, this::customersOf));
    private final ContactLookup lookup = new ContactLookup(contacts, customerLookup, gate);
    private final ContactBook book = new ContactBook(
            contacts,
            lookup,
            gate,
            new FakePeople(),
            new InMemoryAuditLog(),
            new DirectTx(),
            Clock.fixed(Instant.parse("2026-11-23T03:30:00Z"), ZoneOffset.UTC));

    private CustomerKey east = new CustomerKey(1);
    private CustomerKey west = new CustomerKey(1);
    private Optional<Contact> anna = Optional.empty();
    private Optional<Contact> both = Optional.empty();

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

    @BeforeEach
    void people() {
        east = customers
                .add(CustomerProfile.named(null, "East United"), Set.of(), Instant.EPOCH)
                .key();
        west = customers
                .add(CustomerProfile.named(null, "Nordwind"), Set.of(), Instant.EPOCH)
                .key();
        anna = Optional.of(book.add(TOM, west, ContactSamples.form("Anna West")));
        both = Optional.of(book.add(TOM, west, ContactSamples.form("Anna Both")));
        book.link(TOM, east, both.orElseThrow().id());
        allow("keepers");
    }

    private void allow(String group) {
        policies.replace(new CustomerPolicy(
                Map.of(CustomerRight.SEE_CONTACTS, new TreeSet<>(Set.of(group))), List.of(), Version.FIRST));
    }

    @Test
    void withoutChosenGroupsWhoeverSeesACustomerSeesItsPeople() {
        policies.replace(CustomerPolicy.DEFAULT);
        assertThat(lookup.list(LIMIN, new ContactList(west, 10, null)).rows()).hasSize(2);
    }

    @Test
    void hiddenPeopleAreAnsweredLikeUnknownOnes() {
        assertThat(customerLookup.seen(LIMIN, west)).isPresent();
        assertThatThrownBy(() -> lookup.get(LIMIN, anna.orElseThrow().id()))
                .isInstanceOf(NotFound.class)
                .hasMessage(message(new ContactId(999)));
        assertThatThrownBy(() -> lookup.list(LIMIN, new ContactList(west, 10, null)))
                .isInstanceOf(NotFound.class);
        assertThat(lookup.search(LIMIN, "Anna", 20)).isEmpty();
        assertThat(lookup.named(LIMIN, west, List.of(anna.orElseThrow().id()))).isEmpty();
        assertThat(lookup.choices(LIMIN, west)).isEmpty();
        assertThat(lookup.list(TOM, new ContactList(west, 10, null)).rows()).hasSize(2);
    }

    private String message(ContactId unknown) {
        try {
            lookup.get(LIMIN, unknown);
            return "";
        } catch (NotFound e) {
            return String.valueOf(e.getMessage());
        }
    }

    @Test
    void hiddenPeopleCannotBeChanged() {
        ContactForm form = ContactSamples.form("Stolen");
        Contact stored = anna.orElseThrow();
        assertThatThrownBy(() -> book.add(LIMIN, west, form)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> book.change(LIMIN, new ContactEdit(stored.id(), stored.version(), form)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> book.remove(LIMIN, west, stored.id())).isInstanceOf(NotFound.class);
        assertThat(lookup.get(TOM, stored.id())).isEqualTo(stored);
    }

    @Test
    void whoAcceptedARoleSeesThatCustomersPeopleAndNoOthers() {
        accepted.add(east);
        assertThat(lookup.list(LIMIN, new ContactList(east, 10, null)).rows())
                .extracting(Contact::customers)
                .containsExactly(List.of(east));
        assertThat(lookup.search(LIMIN, "Anna", 20))
                .extracting(Contact::id)
                .containsExactly(both.orElseThrow().id());
        assertThat(lookup.named(
                        LIMIN,
                        west,
                        List.of(anna.orElseThrow().id(), both.orElseThrow().id())))
                .isEmpty();

        accepted.clear();
        assertThat(lookup.search(LIMIN, "Anna", 20)).isEmpty();
    }

    @Test
    void whoWasOnlyAskedSeesNobodyYet() {
        asked.add(east);
        assertThat(lookup.choices(LIMIN, east)).isEmpty();
    }

    /** Against a rule written down anew: by right what one sees, else what one works for. */
    @Property(tries = 300)
    void whatIsShownFollowsTheRule(
            @ForAll @IntRange(max = 63) int roles,
            @ForAll boolean chosen,
            @ForAll boolean member,
            @ForAll boolean limited) {
        policies.replace(CustomerPolicy.DEFAULT);
        List<Customer> all = List.of("One", "Two", "Three").stream()
                .map(name -> customers.add(CustomerProfile.named(null, name), Set.of(), Instant.EPOCH))
                .toList();
        all.forEach(customer -> book.add(TOM, customer.key(), ContactSamples.form("Zoe " + customer.key() + "x")));
        accepted.clear();
        asked.clear();
        Set<CustomerKey> expected = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            CustomerKey key = all.get(i).key();
            boolean wasAsked = (roles >> i & 1) == 1;
            boolean holds = (roles >> (i + 3) & 1) == 1;
            if (wasAsked) {
                asked.add(key);
            }
            if (holds) {
                accepted.add(key);
            }
            boolean seen = !limited || wasAsked || holds;
            if (holds || (seen && (!chosen || member))) {
                expected.add(key);
            }
        }
        CustomerLimit nothing = new CustomerLimit("east", new TreeSet<>(Set.of("Nowhere")), new TreeSet<>(), false);
        policies.replace(new CustomerPolicy(
                chosen
                        ? Map.of(CustomerRight.SEE_CONTACTS, new TreeSet<>(Set.of(member ? "east" : "keepers")))
                        : Map.of(),
                limited ? List.of(nothing) : List.of(),
                Version.FIRST));

        Set<CustomerKey> listed = new HashSet<>();
        Set<CustomerKey> found = new HashSet<>();
        for (Customer customer : all) {
            if (!lookup.choices(LIMIN, customer.key()).isEmpty()) {
                listed.add(customer.key());
            }
            lookup.search(LIMIN, "Zoe " + customer.key() + "x", 50).forEach(each -> found.addAll(each.customers()));
            assertThat(lookup.shows(LIMIN, customer.key()))
                    .isEqualTo(customerLookup.showsPeople(LIMIN, customer))
                    .isEqualTo(expected.contains(customer.key()));
        }
        found.retainAll(all.stream().map(Customer::key).toList());
        assertThat(listed).isEqualTo(expected);
        assertThat(found).isEqualTo(expected);
    }
}
