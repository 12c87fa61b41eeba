package org.salescollab.customer.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.RawEntity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.salescollab.access.AccessGate;
import org.salescollab.access.CustomerLimit;
import org.salescollab.access.CustomerPolicy;
import org.salescollab.access.FakeRights;
import org.salescollab.access.InMemoryCustomerPolicies;
import org.salescollab.contact.Consent;
import org.salescollab.contact.ContactId;
import org.salescollab.contact.ContactProfile;
import org.salescollab.contact.Contacts;
import org.salescollab.contact.ao.AoContacts;
import org.salescollab.contact.ao.ContactLinkRow;
import org.salescollab.contact.ao.ContactRow;
import org.salescollab.contact.ao.SqlContactPhones;
import org.salescollab.customer.Customer;
import org.salescollab.customer.CustomerCondition;
import org.salescollab.customer.CustomerProfile;
import org.salescollab.customer.CustomerVisibility;
import org.salescollab.customer.Customers;
import org.salescollab.customer.DuplicateChecking;
import org.salescollab.customer.DuplicatePair;
import org.salescollab.customer.DuplicatePairs;
import org.salescollab.customer.DuplicateReason;
import org.salescollab.customer.DuplicateReview;
import org.salescollab.customer.DuplicateRun;
import org.salescollab.customer.DuplicateSearch;
import org.salescollab.customer.DuplicateWarning;
import org.salescollab.customer.DuplicateWork;
import org.salescollab.customer.Handle;
import org.salescollab.platform.Ready;
import org.salescollab.platform.ao.SqlRunner;
import org.salescollab.shared.Actor;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.FreeLocks;
import org.salescollab.shared.Page;
import org.salescollab.shared.Version;
import org.salescollab.testing.AoDatabase;

/** Looking for duplicates over the tables: the warning by indexes alone, the search through the whole register. */
abstract class DuplicateSearchContract {

    private static final Actor LIMIN = new Actor("limin", Locale.ENGLISH, ZoneOffset.UTC);
    private static final Actor SUNKAI = new Actor("sunkai", Locale.ENGLISH, ZoneOffset.UTC);
    private static final int MOST_STATEMENTS = 6;
    private static final String CODE = "91310000MA1FL00008";

    static final List<Class<? extends RawEntity<?>>> TABLES = List.of(
            CustomerRow.class,
            CustomerNameRow.class,
            DuplicatePairRow.class,
            DuplicateRunRow.class,
            ContactRow.class,
            ContactLinkRow.class);

    private static final Instant BEGAN = Instant.parse("2026-11-23T03:30:00Z");

    private final AccessGate gate =
            new AccessGate(new FakeRights().license("limin").license("sunkai").group("east", "sunkai"), policies());
    private final CustomerVisibility visibility = new CustomerVisibility(gate, (user, accepted) -> Set.of());
    private AoDatabase database;
    private Customers customers;
    private AoSimilarCustomers similar;
    private SqlDuplicatePairs pairs;
    private DuplicateWarning warning;
    private DuplicateReview review;
    private DuplicateSearch search;
    private Contacts contacts;
    private DuplicateWork work;
    private DuplicateChecking checking;
    private final List<Runnable> queue = new ArrayList<>();
    private Instant now = BEGAN;

    abstract AoDatabase database();

    private static InMemoryCustomerPolicies policies() {
        InMemoryCustomerPolicies policies = new InMemoryCustomerPolicies();
        CustomerLimit east = new CustomerLimit("east", new TreeSet<>(Set.of("East")), new TreeSet<>(), false);
        policies.replace(new CustomerPolicy(Map.of(), List.of(east), Version.FIRST));
        return policies;
    }

    @BeforeEach
    void wire() {
        database = database();
        SqlRunner sql = new SqlRunner(database.sql(), Ready.now(), "CUSTOMER");
        customers = new AoCustomers(database.activeObjects());
        similar = new AoSimilarCustomers(database.activeObjects());
        pairs = new SqlDuplicatePairs(sql);
        warning = new DuplicateWarning(similar, customers, gate, visibility);
        review = new DuplicateReview(pairs, customers, gate, visibility);
        contacts = new AoContacts(database.activeObjects());
        search = new DuplicateSearch(
                similar,
                List.of(new SqlMailDomains(sql), new SqlCreditCodes(sql), new SqlContactPhones(sql)),
                customers,
                pairs);
        wireWork(sql);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1000})
    void aWarningCostsAsManyStatementsWhateverTheRegisterHolds(int size) {
        for (int i = 0; i < size; i++) {
            add("East United " + i + " Ltd", "one.example");
        }
        CustomerProfile typed = CustomerProfile.named("\u534e\u4e1c\u8054\u5408\u7535\u529b", "The East United")
                .withDomain("one.example")
                .withCreditCode("HRB 1");
        List<String> statements = database.statementsOf(
                () -> assertThat(warning.find(LIMIN, typed, null)).isNotEmpty());
        assertThat(statements).hasSize(MOST_STATEMENTS);
    }

    @Test
    void warnsOfACreditCodeThatAnotherHasOrIsCalledBy() {
        CustomerProfile alder = with("Alder", "HRB 4711", null);
        Customer holder = customers.add(
                alder, org.salescollab.customer.CustomerIntake.handles(alder).keySet(), Instant.EPOCH);
        CustomerProfile typed = CustomerProfile.named(null, "Birch").withCreditCode("hrb 4711");
        assertThat(warning.find(LIMIN, typed, null)).singleElement().satisfies(found -> {
            assertThat(found.customer().key()).isEqualTo(holder.key());
            assertThat(found.reasons()).containsExactly(DuplicateReason.SAME_CODE);
        });
        assertThat(warning.find(LIMIN, typed, holder.key())).isEmpty();
        assertThat(warning.find(LIMIN, typed.withCreditCode("HRB 47"), null)).isEmpty();
    }

    @Test
    void warnsOfLongerShorterAndSameNamesButNotOfTheOneThatIsEdited() {
        Customer same = add("The East United GmbH", null);
        Customer longer = add("East United Power", null);
        add("Eastern Union", null);
        assertThat(warning.find(LIMIN, CustomerProfile.named(null, "east-united"), null))
                .extracting(found -> found.customer().key())
                .containsExactly(same.key(), longer.key());
        assertThat(warning.find(LIMIN, CustomerProfile.named(null, "East United Power Holding"), longer.key()))
                .extracting(found -> found.customer().key())
                .containsExactly(same.key());
    }

    @Test
    void theSearchFindsPairsOnceAndForgetsWhatIsNoLongerAlike() {
        Customer one = add("East United Ltd", null);
        Customer other = add("East United Power", null);
        Customer third = add("North", null);
        run();
        run();
        assertThat(stored())
                .containsExactly(new DuplicatePair(one.key(), other.key(), Set.of(DuplicateReason.NAME_BEGINS), false));

        review.dismiss(LIMIN, other.key(), one.key(), true);
        assertThat(review.list(LIMIN, false, null).rows()).isEmpty();
        assertThat(review.list(LIMIN, true, null).rows()).hasSize(1);
        run();
        assertThat(review.list(LIMIN, false, null).rows()).isEmpty();

        review.dismiss(LIMIN, one.key(), other.key(), false);
        assertThat(review.list(LIMIN, false, null).rows()).hasSize(1);
        pairs.forgetOlder(Instant.parse("2026-11-23T03:30:01Z"));
        assertThat(stored()).isEmpty();
        assertThat(customers.byKey(third.key())).isPresent();
    }

    /** Imported rows may have come without it. */
    @Test
    void namesStoredWithoutACoreGetOne() {
        add("East United Ltd", null);
        add("The East United", null);
        for (CustomerNameRow row : database.activeObjects().find(CustomerNameRow.class)) {
            row.setCoreName(null);
            row.save();
        }
        run();
        assertThat(stored()).hasSize(1);
    }

    @Test
    void findsCustomersThatShareNothingButTheirDomainUnlessEverybodyCanHaveIt() {
        Customer one = add("Alpha", "shared.example");
        Customer other = add("Omega", "shared.example");
        add("Beta", "gmail.com");
        add("Gamma", "gmail.com");
        run();
        assertThat(stored())
                .containsExactly(new DuplicatePair(one.key(), other.key(), Set.of(DuplicateReason.SAME_DOMAIN), false));
    }

    @Test
    void findsACodeThatAnotherHasAmongItsNames() {
        Customer one = customers.add(
                with("Alpha", CODE, null), Set.of(Handle.name("Alpha"), new Handle("C:" + CODE)), Instant.EPOCH);
        Customer other = customers.add(
                CustomerProfile.named(null, "Omega").withAliases(List.of(CODE)),
                Set.of(Handle.name("Omega"), Handle.name(CODE)),
                Instant.EPOCH);
        run();
        assertThat(stored())
                .containsExactly(new DuplicatePair(one.key(), other.key(), Set.of(DuplicateReason.SAME_CODE), false));
    }

    @Test
    void findsPeopleOfTwoCustomersWithOneNumberButNotOneSharedPerson() {
        Customer one = add("Alpha", null);
        Customer other = add("Omega", null);
        Customer third = add("Beta", null);
        person("Li", "+86 21 5555 1234 ext. 8", one);
        person("Wang", "（０２１）5555-1234 转 203", other);
        ContactId shared = person("Both", "+49 (0)89 1234567", one);
        contacts.link(shared, third.key());
        run();
        assertThat(stored())
                .containsExactly(new DuplicatePair(one.key(), other.key(), Set.of(DuplicateReason.SAME_PHONE), false));
    }

    /** People stored before their numbers were compared have none to compare. */
    @Test
    void preparesNumbersThatWereStoredBefore() {
        person("Li", "021-55551234", add("Alpha", null));
        person("Wang", "02155551234", add("Omega", null));
        for (ContactRow row : database.activeObjects().find(ContactRow.class)) {
            row.setPhoneCore(null);
            row.save();
        }
        run();
        assertThat(stored()).hasSize(1);
    }

    @Test
    void aThousandCustomersOfOneDomainMakeNoMoreThanOneHundredNinetyPairs() {
        for (int i = 0; i < 1000; i++) {
            add(name(i), "group.example");
        }
        assertThat(run()).isEqualTo(1);
        assertThat(pairs.foundBy(BEGAN)).isEqualTo(190);
        int batches = 2 + 1 + 2 + 1 + 1;
        assertThat(database.statementsOf(() -> run())).hasSizeLessThan(batches * 9);
    }

    @Test
    void aSearchThatIsStoppedKeepsWhatItFoundAndForgetsNothing() {
        add("East United Ltd", null);
        add("East United Power", null);
        run();
        long capped = search.run(BEGAN.plusSeconds(1), (done, total) -> false);
        assertThat(capped).isEqualTo(-1);
        assertThat(stored()).hasSize(1);
    }

    @Test
    void pagesGoThroughAllPairsAndLeaveOutThoseOfHiddenCustomers() {
        for (int i = 0; i < 120; i++) {
            String region = i % 3 == 0 ? "West" : "East";
            CustomerProfile profile = with(name(i), null, region).withDomain("d" + i / 2 + ".example");
            customers.add(profile, Set.of(Handle.name(name(i))), Instant.EPOCH);
        }
        run();
        List<Set<CustomerKey>> all = paged(LIMIN);
        assertThat(all).hasSize(60).doesNotHaveDuplicates();
        List<Set<CustomerKey>> eastern = paged(SUNKAI);
        assertThat(eastern).isNotEmpty().hasSizeLessThan(60);
        assertThat(customers
                        .byKeys(eastern.stream().flatMap(Set::stream).toList())
                        .values())
                .allSatisfy(customer -> assertThat(customer.profile().region()).isEqualTo("East"));
        assertThat(review.list(SUNKAI, false, null).total()).isEqualTo(eastern.size());
        assertThat(database.statementsOf(() -> review.list(SUNKAI, false, null)))
                .hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void oneSearchWorksAtATimeAndSaysWhatItCameTo() {
        add("Alpha", "shared.example");
        add("Omega", "shared.example");
        checking.start(LIMIN);
        DuplicateRun run = checking.start(SUNKAI).run();
        assertThat(run.by()).isEqualTo("limin");
        assertThat(queue).hasSize(1);
        queue.remove(0).run();
        DuplicateRun done = checking.standing(LIMIN).run();
        assertThat(done.state()).isEqualTo(DuplicateRun.State.DONE);
        assertThat(done.pairs()).isEqualTo(1);
        assertThat(done.done()).isPositive().isEqualTo(done.total());
        assertThat(checking.standing(SUNKAI).seesAll()).isFalse();
    }

    @Test
    void aCancelledSearchStopsAtItsNextBatch() {
        add("Alpha", "shared.example");
        add("Omega", "shared.example");
        checking.start(LIMIN);
        checking.cancel(SUNKAI);
        queue.remove(0).run();
        assertThat(checking.standing(LIMIN).run().state()).isEqualTo(DuplicateRun.State.CANCELLED);
        assertThat(stored()).isEmpty();
    }

    @Test
    void aSearchWhoseNodeDiedIsShownSoAndTheNextOneBeginsAnew() {
        add("Alpha", "shared.example");
        add("Omega", "shared.example");
        checking.start(LIMIN);
        now = now.plus(DuplicateRun.SILENCE).plusSeconds(1);
        assertThat(checking.standing(LIMIN).run().state()).isEqualTo(DuplicateRun.State.INTERRUPTED);
        work.hourly(() -> false);
        DuplicateRun next = checking.standing(LIMIN).run();
        assertThat(next.by()).isNull();
        assertThat(next.state()).isEqualTo(DuplicateRun.State.DONE);
        // The dead node wakes up.
        queue.remove(0).run();
        assertThat(checking.standing(LIMIN).run()).isEqualTo(next);
        assertThat(stored()).hasSize(1);
    }

    private void wireWork(SqlRunner sql) {
        Clock clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
        SqlDuplicateRuns runs = new SqlDuplicateRuns(sql);
        work = new DuplicateWork(search, runs, pairs, new FreeLocks(), clock);
        checking = new DuplicateChecking(work, runs, gate, new DuplicateChecking.LongWork() {
            @Override
            public void run(Runnable job) {
                queue.add(job);
            }

            @Override
            public boolean isStopped() {
                return false;
            }
        });
    }

    private List<Set<CustomerKey>> paged(Actor actor) {
        List<Set<CustomerKey>> seen = new ArrayList<>();
        String after = null;
        do {
            Page<DuplicateReview.Line> page = review.list(actor, false, after);
            page.rows()
                    .forEach(line ->
                            seen.add(Set.of(line.low().key(), line.high().key())));
            after = page.next();
        } while (after != null);
        return seen;
    }

    private ContactId person(String name, String phone, Customer customer) {
        Consent consent = new Consent(Consent.State.UNKNOWN, null);
        ContactProfile profile =
                new ContactProfile(null, name, null, null, phone, null, null, null, null, null, null, consent);
        return contacts.add(profile, customer.key(), Instant.EPOCH).id();
    }

    private static CustomerProfile with(String name, String creditCode, String region) {
        CustomerProfile plain = CustomerProfile.named(null, name);
        return new CustomerProfile(
                null,
                name,
                List.of(),
                creditCode,
                null,
                plain.tier(),
                region,
                null,
                null,
                null,
                null,
                null,
                plain.status(),
                null);
    }

    /** Names of which none begins like another. */
    private static String name(int i) {
        return new StringBuilder(String.valueOf(10_000 + i)).reverse() + "x";
    }

    private long run() {
        return search.run(BEGAN, (done, total) -> true);
    }

    private List<DuplicatePair> stored() {
        return pairs.list(false, CustomerCondition.EVERYTHING, null, 10).stream()
                .map(DuplicatePairs.StoredPair::pair)
                .toList();
    }

    private Customer add(String name, String domain) {
        CustomerProfile profile = CustomerProfile.named(null, name).withDomain(domain);
        Set<Handle> handles = Stream.of(name)
                .map(each -> new Handle(Handle.namePrefix(each.toLowerCase(Locale.ROOT))))
                .collect(Collectors.toSet());
        return customers.add(profile, handles, Instant.EPOCH);
    }
}
