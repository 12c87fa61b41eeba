package org.salescollab.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.salescollab.access.AccessGate;
import org.salescollab.access.FakePeople;
import org.salescollab.access.FakeRights;
import org.salescollab.audit.InMemoryAuditLog;
import org.salescollab.shared.Actor;
import org.salescollab.shared.Conflict;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.InvalidInput;
import org.salescollab.shared.Tx;

/** Whatever is moved, merged and undone in a family of companies, none ever stands above itself. */
class MergedFamiliesProperties {

    private static final Actor ADMIN = new Actor("huangshan", Locale.ENGLISH, ZoneOffset.UTC);
    private static final int COMPANIES = 7;

    /** What somebody does; the numbers choose among what there is. */
    private record Step(Kind kind, int one, int other) {
        private enum Kind {
            MOVE,
            DETACH,
            MERGE,
            MERGE_TAKING_PARENT,
            UNDO
        }
    }

    /** A register and those who work with it. */
    private static final class Site {
        private final InMemoryCustomers customers = new InMemoryCustomers();
        private final List<CustomerMerge> merges = new ArrayList<>();
        private final CustomerDirectory directory;
        private final CustomerMerging merging;

        Site() {
            Clock clock = Clock.fixed(Instant.parse("2026-11-23T03:30:00Z"), ZoneOffset.UTC);
            Tx tx = new Tx() {
                @Override
                public <T> T call(Supplier<T> work) {
                    return work.get();
                }
            };
            AccessGate gate =
                    new AccessGate(new FakeRights().license("huangshan").admin("huangshan"));
            CustomerVisibility visibility = new CustomerVisibility(gate, (user, accepted) -> Set.of());
            InMemoryAuditLog audit = new InMemoryAuditLog();
            directory = new CustomerDirectory(customers, gate, visibility, new FakePeople(), audit, tx, clock);
            merging = new CustomerMerging(
                    new MergeStore(customers, new InMemoryMerges(), List.of(), tx), gate, visibility, audit, clock);
            for (int i = 1; i <= COMPANIES; i++) {
                directory.register(ADMIN, CustomerProfile.named(null, "Company " + (char) ('A' + i)));
            }
        }

        Customer at(int number) {
            return customers.byKey(new CustomerKey(number)).orElseThrow();
        }

        void move(int child, Optional<CustomerKey> parent) {
            Customer stored = at(child);
            CustomerProfile wanted = stored.profile().withParent(parent.orElse(null));
            directory.change(ADMIN, new CustomerEdit(stored.key(), stored.version(), wanted, true));
        }

        void merge(int from, int into, Set<String> fromFields) {
            Customer goes = at(from);
            Customer stays = at(into);
            merges.add(merging.merge(
                    ADMIN, new MergeRequest(goes.key(), stays.key(), goes.version(), stays.version(), fromFields)));
        }

        void take(Step step) {
            try {
                switch (step.kind()) {
                    case MOVE -> move(step.one(), Optional.of(at(step.other()).key()));
                    case DETACH -> move(step.one(), Optional.empty());
                    case MERGE -> merge(step.one(), step.other(), Set.of());
                    case MERGE_TAKING_PARENT -> merge(step.one(), step.other(), Set.of("parent"));
                    case UNDO -> {
                        if (!merges.isEmpty()) {
                            merging.undo(
                                    ADMIN,
                                    merges.get(step.one() % merges.size()).id());
                        }
                    }
                }
            } catch (InvalidInput | Conflict e) {
                // What the rules refuse changes nothing, which is what is wanted here.
                assertThat(e).isNotNull();
            }
        }

        Map<CustomerKey, Optional<CustomerKey>> parents() {
            Map<CustomerKey, Optional<CustomerKey>> parents = new HashMap<>();
            for (int i = 1; i <= COMPANIES; i++) {
                Customer customer = at(i);
                parents.put(customer.key(), ParentWalk.parent(customer));
            }
            return parents;
        }

        void assertNobodyStandsAboveItself() {
            for (int i = 1; i <= COMPANIES; i++) {
                Set<CustomerKey> seen = new HashSet<>();
                Optional<Customer> above = Optional.of(at(i));
                while (above.isPresent()) {
                    assertThat(seen.add(above.get().key()))
                            .as("circle at CUST-" + i)
                            .isTrue();
                    above = above.flatMap(ParentWalk::parent).flatMap(customers::byKey);
                }
            }
        }
    }

    @Property(tries = 500)
    void noOrderOfMovesMergesAndUndosMakesACircle(@ForAll("steps") List<Step> steps) {
        Site site = new Site();
        for (Step step : steps) {
            site.take(step);
            site.assertNobodyStandsAboveItself();
        }
    }

    @Property(tries = 500)
    void anUndoAtOnceBringsEveryParentBack(
            @ForAll("steps") List<Step> steps, @ForAll("numbers") int from, @ForAll("numbers") int into) {
        Site site = new Site();
        steps.forEach(site::take);
        Map<CustomerKey, Optional<CustomerKey>> before = site.parents();
        if (!site.at(from).key().equals(site.at(into).key())) {
            site.merge(from, into, Set.of());
            site.merging.undo(ADMIN, site.merges.get(site.merges.size() - 1).id());
        }
        assertThat(site.parents()).isEqualTo(before);
    }

    @Example
    void whoTakesInTheTopOfItsFamilyTakesThatPlace() {
        Site site = new Site();
        site.move(2, Optional.of(new CustomerKey(1)));
        site.move(3, Optional.of(new CustomerKey(2)));
        site.merge(1, 3, Set.of());
        assertThat(ParentWalk.parent(site.at(3))).isEmpty();
        assertThat(site.customers.byKey(new CustomerKey(1))).contains(site.at(3));
        site.assertNobodyStandsAboveItself();
    }

    @Example
    void aCompanyThatWasPutBelowTheOtherMeanwhileIsNotItsParentAfterAnUndo() {
        Site site = new Site();
        site.move(1, Optional.of(new CustomerKey(4)));
        site.move(2, Optional.of(new CustomerKey(1)));
        site.merge(1, 3, Set.of());
        site.move(3, Optional.empty());
        site.move(4, Optional.of(new CustomerKey(2)));
        site.merging.undo(ADMIN, site.merges.get(0).id());
        site.assertNobodyStandsAboveItself();
        assertThat(ParentWalk.parent(site.at(1))).isEmpty();
        assertThat(ParentWalk.parent(site.at(4))).contains(new CustomerKey(2));
    }

    @Provide
    static Arbitrary<Integer> numbers() {
        return Arbitraries.integers().between(1, COMPANIES);
    }

    @Provide
    static Arbitrary<List<Step>> steps() {
        return Combinators.combine(Arbitraries.of(Step.Kind.values()), numbers(), numbers())
                .as(Step::new)
                .list()
                .ofMaxSize(25);
    }
}
