package org.salescollab.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.salescollab.access.AccessGate;
import org.salescollab.access.CustomerLimit;
import org.salescollab.access.CustomerPolicy;
import org.salescollab.access.FakePeople;
import org.salescollab.access.FakeRights;
import org.salescollab.access.InMemoryCustomerPolicies;
import org.salescollab.audit.InMemoryAuditLog;
import org.salescollab.customer.CustomerLookup;
import org.salescollab.customer.CustomerProfile;
import org.salescollab.customer.CustomerStatus;
import org.salescollab.customer.CustomerVisibility;
import org.salescollab.customer.InMemoryCustomers;
import org.salescollab.customer.Tier;
import org.salescollab.shared.Actor;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.NotFound;
import org.salescollab.shared.Tx;
import org.salescollab.shared.Version;

/** Whoever is limited to some customers learns nothing of the people of the others. */
class HiddenCustomersPeopleTest {
    private static final Actor LIMIN = new Actor("limin", Locale.ENGLISH, ZoneOffset.UTC);
    private static final Actor TOM = new Actor("tom", Locale.ENGLISH, ZoneOffset.UTC);

    private final InMemoryContacts contacts = new InMemoryContacts();
    private final InMemoryCustomers customers = new InMemoryCustomers();
    private final InMemoryCustomerPolicies policies = new InMemoryCustomerPolicies();
    private final AccessGate gate =
            new AccessGate(new FakeRights().license("limin", "tom").group("east", "limin"), policies);
    private final ContactLookup lookup = new ContactLookup(
            contacts, new CustomerLookup(customers, new CustomerVisibility(gate, (user, accepted) -> Set.of())), gate);
    private final ContactBook book = new ContactBook(
            contacts,
            lookup,
            gate,
            new FakePeople(),
            new InMemoryAuditLog(),
            new DirectTx(),
            Clock.fixed(Instant.parse("2026-11-23T03:30:00Z"), ZoneOffset.UTC));

    private CustomerKey east;
    private CustomerKey west;
    private Contact hidden;
    private Contact shared;

    /** Runs work at once. */
    private static final class DirectTx implements Tx {
        @Override
        public <T> T call(Supplier<T> work) {
            return work.get();
        }
    }

    @BeforeEach
    void people() {
        east = customer("East United", Tier.A);
        west = customer("Nordwind", Tier.B);
        hidden = book.add(TOM, west, ContactSamples.form("Anna West"));
        shared = book.add(TOM, west, ContactSamples.form("Anna Both"));
        book.link(TOM, east, shared.id());
        CustomerLimit tierA = new CustomerLimit("east", new TreeSet<>(), new TreeSet<>(Set.of("A")), false);
        policies.replace(new CustomerPolicy(Map.of(), List.of(tierA), Version.FIRST));
    }

    private CustomerKey customer(String name, Tier tier) {
        CustomerProfile profile = new CustomerProfile(
                null,
                name,
                List.of(),
                null,
                null,
                tier,
                null,
                null,
                null,
                null,
                null,
                null,
                CustomerStatus.ACTIVE,
                null);
        return customers.add(profile, Set.of(), Instant.EPOCH).key();
    }

    @Test
    void whoTypesTheNumberOrAddressOfAHiddenPersonIsNotWarned() {
        Contact both = with("both@west.example", "+86 21 5550 1201", east);
        with("both@west.example", "(021) 5550-1201", west);
        assertThat(lookup.alike(TOM, null, "0086 21 55501201", null)).hasSize(2);
        assertThat(lookup.alike(LIMIN, null, "0086 21 55501201", null)).containsExactly(both);
        assertThat(lookup.alike(LIMIN, " Both@West.example", null, null)).containsExactly(both);
        assertThat(lookup.alike(LIMIN, "both@west.example", "02155501201", both.id()))
                .isEmpty();
        assertThat(lookup.alike(TOM, "", "12", null)).isEmpty();
        assertThat(lookup.alike(TOM, null, null, null)).isEmpty();
    }

    private Contact with(String mail, String phone, CustomerKey customer) {
        ContactProfile profile = new ContactProfile(
                null, "Same", null, mail, phone, null, null, null, null, null, null, Consent.UNKNOWN);
        return contacts.add(profile, customer, Instant.EPOCH);
    }

    @Test
    void aPersonOfHiddenCustomersOnlyIsLikeOneThatDoesNotExist() {
        assertThatThrownBy(() -> lookup.get(LIMIN, hidden.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> lookup.get(LIMIN, new ContactId(999))).isInstanceOf(NotFound.class);
        assertThat(lookup.get(TOM, hidden.id())).isEqualTo(hidden);
    }

    @Test
    void theSearchFindsOnlyPeopleOfVisibleCustomersAndNamesOnlyThese() {
        assertThat(lookup.search(LIMIN, "Anna", 20)).extracting(Contact::id).containsExactly(shared.id());
        assertThat(lookup.search(LIMIN, "Anna", 20).get(0).customers()).containsExactly(east);
        assertThat(lookup.search(TOM, "Anna", 20)).hasSize(2);
    }

    @Test
    void nobodyHiddenIsMeantByNumberOrName() {
        String number = hidden.id().toString();
        String name = SearchText.of(hidden.profile()).lines().findFirst().orElseThrow();
        assertThat(lookup.meant(TOM, List.of(number, name))).containsKeys(number, name);
        assertThat(lookup.meant(TOM, List.of(number)).get(number)).containsExactly(hidden);
        assertThat(lookup.meant(LIMIN, List.of(number, "999", "Nobody", " "))).isEmpty();
        assertThat(lookup.meant(LIMIN, List.of(name)).getOrDefault(name, List.of()))
                .extracting(Contact::id)
                .doesNotContain(hidden.id());
        assertThat(lookup.seen(LIMIN, List.of(hidden.id(), shared.id(), new ContactId(999))))
                .containsOnlyKeys(shared.id());
    }

    @Test
    void theListOfAVisibleCustomerDoesNotNameAHiddenOne() {
        List<Contact> people =
                lookup.list(LIMIN, new ContactList(east, 10, null)).rows();

        assertThat(people).extracting(Contact::customers).containsExactly(List.of(east));
        assertThatThrownBy(() -> lookup.list(LIMIN, new ContactList(west, 10, null)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nothingOfAHiddenCustomerCanBeChanged() {
        ContactForm form = ContactSamples.form("Stolen");
        assertThatThrownBy(() -> book.change(LIMIN, new ContactEdit(hidden.id(), hidden.version(), form)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> book.add(LIMIN, west, form)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> book.link(LIMIN, east, hidden.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> book.remove(LIMIN, west, shared.id())).isInstanceOf(NotFound.class);
        assertThat(lookup.get(TOM, hidden.id())).isEqualTo(hidden);
    }

    @Test
    void changingASharedPersonLeavesTheHiddenCustomerLinked() {
        book.change(LIMIN, new ContactEdit(shared.id(), shared.version(), ContactSamples.form("Anna Renamed")));

        assertThat(lookup.get(TOM, shared.id()).customers()).containsExactlyInAnyOrder(east, west);
    }
}
