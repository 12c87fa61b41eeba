package org.salescollab.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.salescollab.access.AccessGate;
import org.salescollab.access.FakePeople;
import org.salescollab.access.FakeRights;
import org.salescollab.audit.AuditEvent;
import org.salescollab.audit.FieldChange;
import org.salescollab.audit.InMemoryAuditLog;
import org.salescollab.customer.CustomerLookup;
import org.salescollab.customer.CustomerProfile;
import org.salescollab.customer.CustomerVisibility;
import org.salescollab.customer.InMemoryCustomers;
import org.salescollab.shared.AccessDenied;
import org.salescollab.shared.Actor;
import org.salescollab.shared.Conflict;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.InvalidInput;
import org.salescollab.shared.NotFound;
import org.salescollab.shared.Tx;
import org.salescollab.shared.Version;

class ContactBookTest {

    private static final Actor SELLER = new Actor("limin", Locale.ENGLISH, ZoneOffset.UTC);
    private static final Actor STRANGER = new Actor("unlicensed", Locale.ENGLISH, ZoneOffset.UTC);
    private static final Instant MONDAY = Instant.parse("2026-11-23T18:30:00Z");

    private final InMemoryContacts contacts = new InMemoryContacts();
    private final InMemoryCustomers customers = new InMemoryCustomers();
    private final InMemoryAuditLog audit = new InMemoryAuditLog();
    private final AccessGate gate = new AccessGate(new FakeRights().license("limin"));
    private final ContactLookup lookup = new ContactLookup(
            contacts, new CustomerLookup(customers, new CustomerVisibility(gate, (user, accepted) -> Set.of())), gate);
    private final ContactBook book = new ContactBook(
            contacts,
            lookup,
            gate,
            new FakePeople().add("limin", "李敏"),
            audit,
            new DirectTx(),
            Clock.fixed(MONDAY, ZoneOffset.UTC));
    private final CustomerKey east = customer("East United Power");
    private final CustomerKey nordwind = customer("Nordwind Logistik SE");

    /** Runs work at once. */
    private static final class DirectTx implements Tx {
        @Override
        public <T> T call(Supplier<T> work) {
            return work.get();
        }
    }

    @Test
    void addsAndRecordsWhoDidIt() {
        Contact sun = book.add(SELLER, east, ContactSamples.fullForm());
        assertThat(sun.profile()).isEqualTo(ContactSamples.full());
        assertThat(lookup.get(SELLER, sun.id())).isEqualTo(sun);
        assertThat(lookup.list(SELLER, new ContactList(east, 10, null)).rows()).containsExactly(sun);
        assertThat(audit.all()).extracting(AuditEvent::action).containsExactly("added", "linked");
        assertThat(audit.all()).allSatisfy(event -> {
            assertThat(event.by()).isEqualTo("limin");
            assertThat(event.at()).isEqualTo(MONDAY);
        });
        assertThat(audit.all().get(0).changes())
                .contains(new FieldChange("attitude", null, "-2"), new FieldChange("consent", "UNKNOWN", "GIVEN"));
    }

    @Test
    void aCustomerThatIsUnknownGetsNobody() {
        CustomerKey unknown = new CustomerKey(99);
        ContactId id = add("Anna").id();
        assertThatThrownBy(() -> book.add(SELLER, unknown, ContactSamples.form("Anna")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> book.link(SELLER, unknown, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> lookup.list(SELLER, new ContactList(unknown, 10, null)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void changesAndRecordsWhatWasBefore() {
        Contact anna = add("Anna");
        Contact changed = book.change(SELLER, new ContactEdit(anna.id(), anna.version(), ContactSamples.form("Berta")));
        assertThat(changed.version()).isEqualTo(new Version(2));
        assertThat(audit.latest("contact", anna.id().toString(), 1))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.action()).isEqualTo("changed");
                    assertThat(event.changes()).containsExactly(new FieldChange("nameEn", "Anna", "Berta"));
                });
    }

    @Test
    void savingTheSameChangesNothing() {
        Contact anna = add("Anna");
        Contact same = book.change(SELLER, new ContactEdit(anna.id(), anna.version(), ContactSamples.form("Anna")));
        assertThat(same).isEqualTo(anna);
        assertThat(audit.latest("contact", anna.id().toString(), 10)).hasSize(2);
    }

    @Test
    void theLaterOfTwoEditorsSeesBothVersions() {
        Contact anna = add("Anna");
        Contact first = book.change(SELLER, new ContactEdit(anna.id(), anna.version(), ContactSamples.form("Berta")));
        Conflict refused = catchThrowableOfType(
                Conflict.class,
                () -> book.change(SELLER, new ContactEdit(anna.id(), anna.version(), ContactSamples.form("Clara"))));
        assertThat(refused.current()).isEqualTo(first);
        assertThat(lookup.get(SELLER, anna.id())).isEqualTo(first);
    }

    @Test
    void belongsToASecondCustomerOnce() {
        Contact anna = add("Anna");
        assertThat(book.link(SELLER, nordwind, anna.id()).customers()).containsExactly(east, nordwind);
        assertThat(book.link(SELLER, nordwind, anna.id()).customers()).containsExactly(east, nordwind);
        assertThat(audit.all()).extracting(AuditEvent::action).containsExactly("added", "linked", "linked");
    }

    @Test
    void removingFromOneCustomerLeavesTheOther() {
        Contact anna = add("Anna");
        book.link(SELLER, nordwind, anna.id());
        book.remove(SELLER, east, anna.id());
        assertThat(lookup.get(SELLER, anna.id()).customers()).containsExactly(nordwind);
        assertThatThrownBy(() -> book.remove(SELLER, east, anna.id())).isInstanceOf(NotFound.class);
        assertThat(audit.latest("contact", anna.id().toString(), 1).get(0).changes())
                .containsExactly(new FieldChange("customer", east.value(), null));
    }

    @Test
    void removingFromTheLastCustomerForgetsThePerson() {
        Contact anna = add("Anna");
        book.remove(SELLER, east, anna.id());
        assertThatThrownBy(() -> lookup.get(SELLER, anna.id())).isInstanceOf(NotFound.class);
        assertThat(lookup.search(SELLER, "anna", 10)).isEmpty();
    }

    @Test
    void todayIsTheActorsDay() {
        // At 18:30 UTC it is already Tuesday in Shanghai.
        Actor inShanghai = new Actor("limin", Locale.ENGLISH, ZoneId.of("Asia/Shanghai"));
        ContactForm tuesday =
                new ContactForm(null, "Anna", null, null, null, null, null, null, null, "2026-11-24", null, null, null);
        assertThat(book.add(inShanghai, east, tuesday).profile().lastContact()).isEqualTo("2026-11-24");
        assertThatThrownBy(() -> book.add(SELLER, east, tuesday)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void findsByNameAndAddressButNotEverybody() {
        Contact sun = book.add(SELLER, east, ContactSamples.fullForm());
        add("Anna");
        assertThat(lookup.search(SELLER, " 孙 建国", 10)).containsExactly(sun);
        assertThat(lookup.search(SELLER, "EASTUNITED.example", 10)).containsExactly(sun);
        assertThat(lookup.search(SELLER, "  ", 10)).isEmpty();
    }

    @Test
    void nobodyWithoutALicenceSeesOrChangesAnything() {
        Contact anna = add("Anna");
        List<Runnable> attempts = List.of(
                () -> lookup.get(STRANGER, anna.id()),
                () -> lookup.list(STRANGER, new ContactList(east, 10, null)),
                () -> lookup.search(STRANGER, "anna", 10),
                () -> book.add(STRANGER, east, ContactSamples.form("Eve")),
                () -> book.change(STRANGER, new ContactEdit(anna.id(), anna.version(), ContactSamples.form("Eve"))),
                () -> book.link(STRANGER, nordwind, anna.id()),
                () -> book.remove(STRANGER, east, anna.id()));
        assertThat(attempts)
                .allSatisfy(attempt -> assertThatThrownBy(attempt::run).isInstanceOf(AccessDenied.class));
        assertThat(lookup.get(SELLER, anna.id())).isEqualTo(anna);
    }

    private Contact add(String nameEn) {
        return book.add(SELLER, east, ContactSamples.form(nameEn));
    }

    private CustomerKey customer(String nameEn) {
        return customers
                .add(CustomerProfile.named(null, nameEn), Set.of(), MONDAY)
                .key();
    }
}
