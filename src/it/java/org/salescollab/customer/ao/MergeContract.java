package org.salescollab.customer.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.salescollab.access.AccessGate;
import org.salescollab.access.FakePeople;
import org.salescollab.access.FakeRights;
import org.salescollab.audit.AuditEvent;
import org.salescollab.audit.AuditLog;
import org.salescollab.audit.ao.AoAuditLog;
import org.salescollab.contact.Consent;
import org.salescollab.contact.ContactId;
import org.salescollab.contact.ContactList;
import org.salescollab.contact.ContactProfile;
import org.salescollab.contact.Contacts;
import org.salescollab.contact.ao.AoContacts;
import org.salescollab.contact.ao.AoCustomerContacts;
import org.salescollab.customer.Customer;
import org.salescollab.customer.CustomerCondition;
import org.salescollab.customer.CustomerDirectory;
import org.salescollab.customer.CustomerEdit;
import org.salescollab.customer.CustomerFilter;
import org.salescollab.customer.CustomerList;
import org.salescollab.customer.CustomerMerge;
import org.salescollab.customer.CustomerMerging;
import org.salescollab.customer.CustomerOrder;
import org.salescollab.customer.CustomerProfile;
import org.salescollab.customer.CustomerVisibility;
import org.salescollab.customer.Customers;
import org.salescollab.customer.MergePair;
import org.salescollab.customer.MergeRequest;
import org.salescollab.customer.MergeStore;
import org.salescollab.platform.Ready;
import org.salescollab.platform.ao.ActiveObjectsTx;
import org.salescollab.shared.Actor;
import org.salescollab.shared.Conflict;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Tx;
import org.salescollab.testing.AoDatabase;

/** Merging and registering on a real database, by one person after the other and by many at once. */
abstract class MergeContract {

    private static final Actor ADMIN = new Actor("huangshan", Locale.ENGLISH, ZoneOffset.UTC);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T03:30:00Z"), ZoneOffset.UTC);

    private AoDatabase database;
    private Customers customers;
    private Contacts contacts;
    private AuditLog audit;
    private CustomerDirectory directory;
    private CustomerMerging merging;

    abstract AoDatabase database();

    @BeforeEach
    void wire() {
        database = database();
        customers = new AoCustomers(database.activeObjects());
        contacts = new AoContacts(database.activeObjects());
        audit = new AoAuditLog(database.activeObjects());
        AccessGate gate = new AccessGate(new FakeRights().license("huangshan").admin("huangshan"));
        CustomerVisibility visibility = new CustomerVisibility(gate, (user, accepted) -> Set.of());
        Tx tx = new ActiveObjectsTx(database.activeObjects(), Ready.now());
        directory = new CustomerDirectory(customers, gate, visibility, new FakePeople(), audit, tx, CLOCK);
        MergeStore store = new MergeStore(
                customers,
                new AoCustomerMerges(database.activeObjects()),
                List.of(new AoCustomerContacts(database.activeObjects())),
                tx);
        merging = new CustomerMerging(store, gate, visibility, audit, CLOCK);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void peopleFollowAndComeBackUnlessTheyLeftMeanwhile() {
        Customer into = register("North");
        Customer from = register("East");
        ContactId own = person("Own", into);
        ContactId stays = person("Stays", from);
        ContactId leaves = person("Leaves", from);
        ContactId both = person("Both", from);
        contacts.link(both, into.key());
        contacts.link(leaves, register("South").key());

        CustomerMerge merge = merging.merge(ADMIN, request(from, into));
        assertThat(people(into)).containsExactly(own, stays, leaves, both);
        assertThat(people(from)).isEmpty();
        assertThat(new AoCustomerMerges(database.activeObjects()).byId(merge.id()))
                .contains(merge);

        contacts.unlink(leaves, into.key());
        merging.undo(ADMIN, merge.id());
        assertThat(people(into)).containsExactly(own, both);
        assertThat(people(from)).containsExactly(stays, both);
        assertThat(customers.byKey(from.key()).map(Customer::profile)).contains(from.profile());
        assertThat(new AoCustomerMerges(database.activeObjects())
                        .byId(merge.id())
                        .orElseThrow()
                        .undoneAt())
                .isEqualTo(CLOCK.instant());
    }

    @Test
    void fiftyPeopleWhoRegisterOneCustomerAtOnceLeaveOne() {
        List<Outcome> outcomes = atOnce(50, i -> () -> register("East United"));
        assertThat(outcomes).filteredOn(Outcome::done).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.done())
                .allSatisfy(outcome -> assertThat(outcome.refusal()).isInstanceOf(Conflict.class));
        CustomerList all = new CustomerList(CustomerFilter.ALL, CustomerOrder.BY_KEY, 100, null);
        assertThat(customers.list(all, CustomerCondition.EVERYTHING).total()).isEqualTo(1);
    }

    @Test
    void everyEditOfManyAtOnceIsEitherInTheHistoryOrRefusedWithWhatIsStored() {
        Customer customer = register("East");
        List<Outcome> outcomes = atOnce(8, person -> () -> {
            int accepted = 0;
            for (int i = 0; i < 10; i++) {
                Customer seen = customers.byKey(customer.key()).orElseThrow();
                try {
                    CustomerProfile named = seen.profile().withNames(null, "East " + person + " " + i);
                    directory.change(ADMIN, new CustomerEdit(customer.key(), seen.version(), named, false));
                    accepted++;
                } catch (Conflict e) {
                    assertThat(e.current()).isInstanceOf(Customer.class);
                }
            }
            return accepted;
        });
        assertThat(outcomes).allMatch(Outcome::done);
        int accepted =
                outcomes.stream().mapToInt(outcome -> (Integer) outcome.value()).sum();
        Customer stored = customers.byKey(customer.key()).orElseThrow();
        List<AuditEvent> history = audit.latest("customer", customer.key().value(), 1000);
        assertThat(accepted)
                .isPositive()
                .isEqualTo(history.size() - 1)
                .isEqualTo(stored.version().number() - 1);
        assertThat(history.get(0).changes())
                .anySatisfy(change ->
                        assertThat(change.after()).isEqualTo(stored.profile().nameEn()));
    }

    @Test
    void ofMergesOfOnePairAtOnceInBothDirectionsOneIsMade() {
        for (int round = 0; round < 5; round++) {
            Customer one = register("East " + round);
            Customer other = register("West " + round);
            List<Outcome> outcomes =
                    atOnce(6, i -> () -> merging.merge(ADMIN, i % 2 == 0 ? request(one, other) : request(other, one)));
            assertThat(outcomes).filteredOn(Outcome::done).hasSize(1);
            assertThat(outcomes)
                    .filteredOn(outcome -> !outcome.done())
                    .allSatisfy(outcome -> assertThat(outcome.refusal())
                            .isInstanceOfSatisfying(
                                    Conflict.class, e -> assertThat(e.current()).isInstanceOf(MergePair.class)));
            CustomerKey survivor = customers.byKey(one.key()).orElseThrow().key();
            assertThat(customers.byKey(other.key()).orElseThrow().key()).isEqualTo(survivor);
        }
    }

    /** An edit that was accepted before the merge is one the merge didn't see, so the merge is refused; and the reverse. */
    @Test
    void aMergeAndAnEditAtOnceLoseNeither() {
        for (int round = 0; round < 8; round++) {
            Customer from = register("East " + round);
            Customer into = register("West " + round);
            Customer edited = round % 2 == 0 ? from : into;
            String alias = "Alias " + round;
            List<Outcome> outcomes = atOnce(
                    2,
                    i -> () -> i == 0
                            ? merging.merge(ADMIN, request(from, into))
                            : directory.addAlias(ADMIN, edited.key(), edited.version(), alias));
            assertThat(outcomes).filteredOn(Outcome::done).hasSize(1);
            assertThat(outcomes)
                    .filteredOn(outcome -> !outcome.done())
                    .allSatisfy(outcome -> assertThat(outcome.refusal()).isInstanceOf(Conflict.class));
            boolean merged = outcomes.get(0).done();
            Customer stored = customers.byKey(from.key()).orElseThrow();
            assertThat(stored.key()).isEqualTo(merged ? into.key() : from.key());
            assertThat(customers
                            .byKey(edited.key())
                            .orElseThrow()
                            .profile()
                            .aliases()
                            .contains(alias))
                    .isEqualTo(!merged);
        }
    }

    /** What one of several people got. */
    private record Outcome(Object value, Throwable refusal) {
        boolean done() {
            return refusal == null;
        }
    }

    /** Work for one of several people. */
    private interface Work {
        Callable<Object> of(int person);
    }

    private static List<Outcome> atOnce(int many, Work work) {
        ExecutorService people = Executors.newFixedThreadPool(many);
        CyclicBarrier start = new CyclicBarrier(many);
        List<Future<Object>> futures = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            Callable<Object> own = work.of(i);
            futures.add(people.submit(() -> {
                start.await();
                return own.call();
            }));
        }
        List<Outcome> outcomes = futures.stream().map(MergeContract::outcome).toList();
        people.shutdown();
        return outcomes;
    }

    private static Outcome outcome(Future<Object> future) {
        try {
            return new Outcome(future.get(), null);
        } catch (ExecutionException e) {
            return new Outcome(null, e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Customer register(String name) {
        return directory.register(ADMIN, CustomerProfile.named(null, name));
    }

    private ContactId person(String name, Customer customer) {
        Consent consent = new Consent(Consent.State.UNKNOWN, null);
        ContactProfile named =
                new ContactProfile(null, name, null, null, null, null, null, null, null, null, null, consent);
        return contacts.add(named, customer.key(), CLOCK.instant()).id();
    }

    private List<ContactId> people(Customer customer) {
        return contacts.list(new ContactList(customer.key(), 50, null)).rows().stream()
                .map(contact -> contact.id())
                .toList();
    }

    private static MergeRequest request(Customer from, Customer into) {
        return new MergeRequest(from.key(), into.key(), from.version(), into.version(), Set.of());
    }
}
