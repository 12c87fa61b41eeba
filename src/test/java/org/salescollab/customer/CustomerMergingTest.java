package org.salescollab.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.salescollab.access.AccessGate;
import org.salescollab.access.CustomerLimit;
import org.salescollab.access.CustomerPolicy;
import org.salescollab.access.FakePeople;
import org.salescollab.access.FakeRights;
import org.salescollab.access.InMemoryCustomerPolicies;
import org.salescollab.audit.AuditEvent;
import org.salescollab.audit.AuditLog;
import org.salescollab.audit.InMemoryAuditLog;
import org.salescollab.shared.AccessDenied;
import org.salescollab.shared.Actor;
import org.salescollab.shared.Conflict;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.InvalidInput;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.NotFound;
import org.salescollab.shared.ProjectId;
import org.salescollab.shared.Tx;
import org.salescollab.shared.UniqueTaken;
import org.salescollab.shared.Version;

class CustomerMergingTest {

    private static final Actor ADMIN = new Actor("huangshan", Locale.ENGLISH, ZoneOffset.UTC);
    private static final Actor SELLER = new Actor("limin", Locale.ENGLISH, ZoneOffset.UTC);
    private static final Actor LIMITED = new Actor("sunkai", Locale.ENGLISH, ZoneOffset.UTC);

    private final InMemoryCustomers customers = new InMemoryCustomers();
    private final InMemoryAuditLog audit = new InMemoryAuditLog();
    private final FakeRights rights = new FakeRights()
            .license("huangshan")
            .license("limin")
            .license("sunkai")
            .admin("huangshan")
            .admin("sunkai")
            .group("east", "sunkai");
    private final InMemoryCustomerPolicies policies = new InMemoryCustomerPolicies();
    private final AccessGate gate = new AccessGate(rights, policies);
    private final CustomerVisibility visibility = new CustomerVisibility(gate, (user, accepted) -> Set.of());
    private final Ticking clock = new Ticking();
    private final Tx tx = new Tx() {
        @Override
        public <T> T call(Supplier<T> work) {
            return work.get();
        }
    };
    private final People people = new People();
    private final MergeStore store = new MergeStore(customers, new InMemoryMerges(), List.of(people), tx);
    private final CustomerMerging merging = new CustomerMerging(store, gate, visibility, audit, clock);
    private final MergeReading reading =
            new MergeReading(store, merging, new CustomerSales(gate, new NoSales()), gate, visibility, clock);
    private final CustomerDirectory directory = new CustomerDirectory(
            customers, gate, visibility, new FakePeople().add("limin", "Li Min"), audit, tx, clock);
    private final CustomerLookup lookup = new CustomerLookup(customers, visibility);

    private Customer into = register(new CustomerProfile(
            "华东联合电力",
            "East United Power",
            List.of(),
            null,
            null,
            Tier.KA,
            null,
            null,
            null,
            null,
            null,
            null,
            CustomerStatus.ACTIVE,
            null));
    private Customer from = register(new CustomerProfile(
            "华东联电",
            "East United",
            List.of("EUP"),
            "91310000MA1FL0000A",
            "Power",
            Tier.B,
            "江苏",
            null,
            null,
            null,
            "CNY",
            null,
            CustomerStatus.PROSPECT,
            "east.example"));

    /** A clock that a test can turn. */
    private static final class Ticking extends Clock {
        private Instant now = Instant.parse("2026-11-23T03:30:00Z");

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
    }

    /** Counts what moves. */
    private static final class People implements CustomerBelongings {
        private final List<String> moves = new ArrayList<>();

        @Override
        public String kind() {
            return "contacts";
        }

        @Override
        public int count(CustomerKey customer) {
            return 3;
        }

        @Override
        public Moved move(CustomerKey from, CustomerKey into) {
            moves.add(from + ">" + into);
            return new Moved(List.of(7L), List.of());
        }

        @Override
        public void moveBack(CustomerKey into, CustomerKey from, Moved moved) {
            moves.add(into + ">" + from + moved.moved());
        }
    }

    /** Nothing is sold. */
    private static final class NoSales implements SalesSums {
        @Override
        public List<SalesSum> of(java.util.Collection<CustomerKey> customers, Set<ProjectId> projects) {
            return List.of();
        }

        @Override
        public SumCurrencies currencies() {
            throw new UnsupportedOperationException("nothing is told in money");
        }
    }

    private Customer register(CustomerProfile profile) {
        return directory.register(ADMIN, profile);
    }

    private static Customer current(CustomerLookup lookup, Customer customer) {
        return lookup.get(ADMIN, customer.key());
    }

    private MergeRequest request(String... fromFields) {
        return new MergeRequest(from.key(), into.key(), from.version(), into.version(), Set.of(fromFields));
    }

    @BeforeEach
    void forgetTheBeginning() {
        assertThat(audit.all()).hasSize(2);
    }

    @Test
    void nothingHasMovedWhenSomebodySavedInTheSameMoment() {
        AuditLog taken = new AuditLog() {
            @Override
            public void record(AuditEvent event) {
                throw new UniqueTaken(new IllegalStateException("somebody was faster"));
            }

            @Override
            public List<AuditEvent> latest(String entity, String entityId, int limit) {
                return List.of();
            }

            @Override
            public List<AuditEvent> latestOfIssue(IssueId issue, String entity, int limit) {
                return List.of();
            }
        };
        CustomerMerging late = new CustomerMerging(store, gate, visibility, taken, clock);

        assertThatThrownBy(() -> late.merge(ADMIN, request())).isInstanceOf(Conflict.class);
        assertThat(people.moves).isEmpty();
    }

    @Test
    void theSurvivorKeepsItsValuesAndTakesWhatItLacks() {
        merging.merge(ADMIN, request());
        Customer survivor = current(lookup, into);
        assertThat(survivor.profile().nameEn()).isEqualTo("East United Power");
        assertThat(survivor.profile().tier()).isEqualTo(Tier.KA);
        assertThat(survivor.profile().domain()).isEqualTo("east.example");
        assertThat(survivor.profile().creditCode()).isEqualTo("91310000MA1FL0000A");
        assertThat(survivor.profile().aliases()).containsExactly("华东联电", "East United", "EUP");
        assertThat(survivor.formerKeys()).containsExactly(from.key());
    }

    @Test
    void chosenValuesComeFromTheOneThatGoesAndTheSurvivorsNameStaysAnAlias() {
        merging.merge(ADMIN, request("nameEn", "tier"));
        Customer survivor = current(lookup, into);
        assertThat(survivor.profile().nameEn()).isEqualTo("East United");
        assertThat(survivor.profile().tier()).isEqualTo(Tier.B);
        assertThat(survivor.profile().aliases()).containsExactly("East United Power", "华东联电", "EUP");
    }

    @Test
    void ofTwoCreditCodesOneBecomesAnAlias() {
        Customer third = register(new CustomerProfile(
                null,
                "North",
                List.of(),
                "DE-1",
                null,
                Tier.C,
                null,
                null,
                null,
                null,
                null,
                null,
                CustomerStatus.PROSPECT,
                null));
        MergeRequest wanted = new MergeRequest(third.key(), from.key(), third.version(), from.version(), Set.of());
        assertThat(reading.preview(ADMIN, wanted).codesDiffer()).isTrue();
        merging.merge(ADMIN, wanted);
        assertThat(lookup.named(ADMIN, "de-1")).map(Customer::key).contains(from.key());
        assertThat(current(lookup, from).profile().creditCode()).isEqualTo("91310000MA1FL0000A");
    }

    @Test
    void everyKeyAndNameFindsTheSurvivorAndASearchGetsTheWholeFamily() {
        merging.merge(ADMIN, request());
        assertThat(current(lookup, from).key()).isEqualTo(into.key());
        assertThat(lookup.keysNamed(ADMIN, "华东联电")).containsExactly(into.key(), from.key());
        assertThat(lookup.keysNamed(ADMIN, from.key().value())).containsExactly(into.key(), from.key());
        assertThat(lookup.seen(ADMIN, List.of(from.key(), into.key())).keySet()).contains(from.key(), into.key());
        assertThat(lookup.list(ADMIN, new CustomerList(CustomerFilter.ALL, CustomerOrder.BY_KEY, 10, null))
                        .total())
                .isEqualTo(1);
    }

    @Test
    void aPreviewChangesNothing() {
        MergePreview preview = reading.preview(ADMIN, request());
        assertThat(preview.belongings()).containsEntry("contacts", 3);
        assertThat(preview.result().aliases()).contains("East United");
        assertThat(preview.codesDiffer()).isFalse();
        assertThat(audit.all()).hasSize(2);
        assertThat(people.moves).isEmpty();
        assertThat(current(lookup, from)).isEqualTo(from);
    }

    @Test
    void oldVersionsAreRefusedWithBothCustomers() {
        directory.addAlias(ADMIN, from.key(), from.version(), "New name");
        Conflict refused = catchThrowableOfType(Conflict.class, () -> merging.merge(ADMIN, request()));
        assertThat(refused.current()).isInstanceOfSatisfying(MergePair.class, pair -> {
            assertThat(pair.from().profile().aliases()).contains("New name");
            assertThat(pair.into()).isEqualTo(into);
        });
    }

    @Test
    void aSecondMergeOfThePairIsRefused() {
        merging.merge(ADMIN, request());
        assertThatThrownBy(() -> merging.merge(ADMIN, request())).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> merging.merge(
                        ADMIN, new MergeRequest(into.key(), into.key(), new Version(2), new Version(2), Set.of())))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> reading.preview(ADMIN, request("aliases"))).isInstanceOf(InvalidInput.class);
    }

    /** Versions count for each customer: that of the survivor may be the one that was seen of the other. */
    @Test
    void anEditUnderAFormerKeyIsRefusedWhateverItsVersion() {
        merging.merge(ADMIN, request());
        Version survivors = current(lookup, into).version();
        assertThatThrownBy(() -> directory.change(ADMIN, new CustomerEdit(from.key(), survivors, from.profile(), true)))
                .isInstanceOf(Conflict.class);
        assertThat(current(lookup, into).profile().nameEn()).isEqualTo("East United Power");
    }

    @Test
    void anUndoBringsBothBackAsTheyWere() {
        CustomerMerge merge = merging.merge(ADMIN, request("nameEn"));
        Customer back = merging.undo(ADMIN, merge.id());
        assertThat(back.key()).isEqualTo(from.key());
        assertThat(back.profile()).isEqualTo(from.profile());
        assertThat(current(lookup, from)).isEqualTo(back);
        assertThat(current(lookup, into).profile()).isEqualTo(into.profile());
        assertThat(current(lookup, into).formerKeys()).isEmpty();
        assertThat(lookup.keysNamed(ADMIN, "华东联电")).containsExactly(from.key());
        assertThat(people.moves).containsExactly("CUST-2>CUST-1", "CUST-1>CUST-2[7]");
        assertThat(audit.all()).extracting("action").endsWith("merged", "merged-away", "merge-undone", "merge-undone");
    }

    @Test
    void whatWasEditedAfterTheMergeStays() {
        CustomerMerge merge = merging.merge(ADMIN, request());
        Customer survivor = current(lookup, into);
        directory.addAlias(ADMIN, into.key(), survivor.version(), "Third name");
        merging.undo(ADMIN, merge.id());
        assertThat(current(lookup, into).profile().aliases()).containsExactly("Third name");
        assertThat(current(lookup, into).profile().domain()).isNull();
    }

    @Test
    void aNameThatAThirdCustomerTookIsNamed() {
        CustomerMerge merge = merging.merge(ADMIN, request());
        Customer survivor = current(lookup, into);
        directory.removeAlias(ADMIN, into.key(), survivor.version(), "EUP");
        Customer third = register(CustomerProfile.named(null, "EUP"));
        Conflict refused = catchThrowableOfType(Conflict.class, () -> merging.undo(ADMIN, merge.id()));
        assertThat(refused.problems().byField()).containsKey("aliases");
        assertThat(refused.problems().byField().get("aliases").args()).contains(third.key());
        assertThat(current(lookup, from).key()).isEqualTo(into.key());
    }

    @Test
    void aFurtherMergeIsUndoneFirst() {
        Customer third = register(CustomerProfile.named(null, "North"));
        CustomerMerge first = merging.merge(ADMIN, request());
        CustomerMerge second = merging.merge(
                ADMIN,
                new MergeRequest(into.key(), third.key(), current(lookup, into).version(), third.version(), Set.of()));
        assertThat(current(lookup, from).key()).isEqualTo(third.key());
        assertThat(current(lookup, third).formerKeys()).containsExactly(into.key(), from.key());
        assertThatThrownBy(() -> merging.undo(ADMIN, first.id()))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("further");
        merging.undo(ADMIN, second.id());
        assertThat(current(lookup, from).key()).isEqualTo(into.key());
        merging.undo(ADMIN, first.id());
        assertThat(current(lookup, from).profile()).isEqualTo(from.profile());
    }

    @Test
    void anUndoIsPossibleForThirtyDaysAndOnce() {
        CustomerMerge merge = merging.merge(ADMIN, request());
        clock.now = clock.now.plus(Duration.ofDays(30));
        assertThat(reading.latest(ADMIN))
                .singleElement()
                .satisfies(line -> assertThat(line.undoable()).isTrue());
        clock.now = clock.now.plusMillis(1);
        assertThatThrownBy(() -> merging.undo(ADMIN, merge.id())).hasMessageContaining("late");
        clock.now = clock.now.minusMillis(1);
        merging.undo(ADMIN, merge.id());
        assertThat(reading.latest(ADMIN))
                .singleElement()
                .satisfies(line -> assertThat(line.undoable()).isFalse());
        assertThatThrownBy(() -> merging.undo(ADMIN, merge.id())).hasMessageContaining("undone");
    }

    @Test
    void mergingNeedsTheRightToDelete() {
        assertThatThrownBy(() -> merging.merge(SELLER, request())).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> reading.preview(SELLER, request())).isInstanceOf(AccessDenied.class);
        CustomerMerge merge = merging.merge(ADMIN, request());
        assertThatThrownBy(() -> merging.undo(SELLER, merge.id())).isInstanceOf(AccessDenied.class);
        assertThat(reading.latest(SELLER))
                .singleElement()
                .satisfies(line -> assertThat(line.undoable()).isFalse());
    }

    @Test
    void hiddenAndUnknownCustomersAnswerAlike() {
        limitSunkaiTo("江苏");
        String hidden = refusal(() -> merging.merge(LIMITED, request()));
        CustomerKey unknown = new CustomerKey(99);
        assertThat(refusal(() -> merging.merge(
                        LIMITED, new MergeRequest(from.key(), unknown, from.version(), new Version(1), Set.of()))))
                .isEqualTo(hidden);
        CustomerMerge merge = merging.merge(ADMIN, request());
        limitSunkaiTo("Nowhere");
        assertThat(refusal(() -> merging.undo(LIMITED, merge.id())))
                .isEqualTo(refusal(() -> merging.undo(LIMITED, 99)));
        assertThat(reading.latest(LIMITED)).isEmpty();
    }

    private void limitSunkaiTo(String region) {
        CustomerLimit limit = new CustomerLimit("east", new TreeSet<>(Set.of(region)), new TreeSet<>(), false);
        policies.replace(new CustomerPolicy(Map.of(), List.of(limit), Version.FIRST));
    }

    private static @Nullable String refusal(Runnable work) {
        return catchThrowableOfType(NotFound.class, work::run).getMessage();
    }
}
