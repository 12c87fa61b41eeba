package org.salescollab.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.salescollab.access.AccessGate;
import org.salescollab.access.CustomerLimit;
import org.salescollab.access.CustomerPolicy;
import org.salescollab.access.FakeRights;
import org.salescollab.access.InMemoryCustomerPolicies;
import org.salescollab.audit.InMemoryAuditLog;
import org.salescollab.customer.BulkRemoval.Outcome;
import org.salescollab.customer.BulkRemoval.State;
import org.salescollab.customer.BulkRemoval.Wanted;
import org.salescollab.shared.AccessDenied;
import org.salescollab.shared.Actor;
import org.salescollab.shared.InvalidInput;
import org.salescollab.shared.Version;

class BulkRemovalTest {

    private static final Actor ADMIN = new Actor("huangshan", Locale.ENGLISH, ZoneOffset.UTC);
    private static final Actor SELLER = new Actor("limin", Locale.ENGLISH, ZoneOffset.UTC);
    private static final Instant NOW = Instant.parse("2026-11-23T03:30:00Z");

    private final InMemoryCustomers customers = new InMemoryCustomers();
    private final InMemoryAuditLog audit = new InMemoryAuditLog();
    private final InMemoryRemovals removals = new InMemoryRemovals(customers, audit);
    private final InMemoryCustomerPolicies policies = new InMemoryCustomerPolicies();
    private final AccessGate gate = new AccessGate(
            new FakeRights().license("limin", "huangshan").admin("huangshan").group("limited", "huangshan"), policies);
    private final CustomerLookup lookup =
            new CustomerLookup(customers, new CustomerVisibility(gate, (user, accepted) -> Set.of()));
    private final BulkRemoval removal = new BulkRemoval(lookup, removals, gate, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void whatNothingHangsOnGoesAndIsRecorded() {
        Customer east = add("East");
        Customer west = add("West");
        assertThat(states(removal.run(ADMIN, List.of(wanted(east), wanted(west)))))
                .containsExactly(State.GONE, State.GONE);
        assertThat(customers.byKey(east.key())).isEmpty();
        assertThat(audit.all()).hasSize(2).allSatisfy(event -> {
            assertThat(event.action()).isEqualTo("removed");
            assertThat(event.by()).isEqualTo("huangshan");
            assertThat(event.version()).isEqualTo(new Version(2));
        });
    }

    @Test
    void whatSomethingHangsOnStaysAndSaysWhy() {
        Customer east = add("East");
        removals.attach(east.key(), Attached.PEOPLE, Attached.SALES);
        Outcome outcome = removal.run(ADMIN, List.of(wanted(east))).get(0);
        assertThat(outcome.state()).isEqualTo(State.KEPT);
        assertThat(outcome.attached()).containsExactlyInAnyOrder(Attached.PEOPLE, Attached.SALES);
        assertThat(customers.byKey(east.key())).isPresent();
        assertThat(audit.all()).isEmpty();
    }

    @Test
    void whatWasChangedSinceStays() {
        Customer east = add("East");
        customers.replace(east.changed(CustomerProfile.named(null, "Easter"), NOW), Set.of());
        assertThat(states(removal.run(ADMIN, List.of(wanted(east))))).containsExactly(State.CHANGED);
        assertThat(customers.byKey(east.key())).isPresent();
    }

    @Test
    void whatOthersWereMergedIntoStays() {
        Customer east = add("East");
        Customer west = add("West");
        Customer survivor = east.absorbing(west, east.profile(), NOW);
        customers.fold(survivor, Set.of(), west);
        List<Outcome> outcomes = removal.run(
                ADMIN, List.of(wanted(survivor), new Wanted(west.key().value(), west.version())));
        assertThat(states(outcomes)).containsExactly(State.KEPT, State.CHANGED);
        assertThat(outcomes.get(0).attached()).containsExactly(Attached.MERGED);
    }

    @Test
    void hiddenAndUnknownAreAlike() {
        Customer hidden = add("Hidden");
        policies.replace(new CustomerPolicy(
                Map.of(),
                List.of(new CustomerLimit("limited", new TreeSet<>(Set.of("East")), new TreeSet<>(), false)),
                Version.FIRST));
        List<Wanted> wanted = List.of(wanted(hidden), new Wanted("CUST-99", Version.FIRST), new Wanted("x", null));
        for (List<Outcome> outcomes : List.of(removal.preview(ADMIN, wanted), removal.run(ADMIN, wanted))) {
            assertThat(outcomes).allSatisfy(outcome -> {
                assertThat(outcome.state()).isEqualTo(State.UNKNOWN);
                assertThat(outcome.customer()).isNull();
            });
        }
        assertThat(customers.byKey(hidden.key())).isPresent();
    }

    @Test
    void aPreviewChangesNothingAndNeedsNoVersion() {
        Customer east = add("East");
        assertThat(states(removal.preview(ADMIN, List.of(new Wanted(east.key().value(), null)))))
                .containsExactly(State.GONE);
        assertThat(customers.byKey(east.key())).isPresent();
    }

    @Test
    void whoeverChangesThemInTheMomentIsWaitedForButNotForEver() {
        Customer east = add("East");
        removals.interrupt(2);
        assertThat(states(removal.run(ADMIN, List.of(wanted(east))))).containsExactly(State.GONE);
        Customer west = add("West");
        removals.interrupt(100);
        assertThat(states(removal.run(ADMIN, List.of(wanted(west))))).containsExactly(State.CHANGED);
    }

    @Test
    void twoHundredGoAndOneMoreIsRefused() {
        List<Wanted> wanted = new ArrayList<>();
        for (int i = 0; i < BulkRemoval.MOST; i++) {
            wanted.add(wanted(add("Firm " + i)));
        }
        List<Wanted> more = new ArrayList<>(wanted);
        more.add(wanted(add("One more")));
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> removal.run(ADMIN, more));
        assertThat(refused.problems().byField()).containsOnlyKeys("customers");
        assertThat(states(removal.run(ADMIN, wanted))).hasSize(BulkRemoval.MOST).containsOnly(State.GONE);
    }

    @Test
    void nobodyAndTheSameTwiceAreRefused() {
        Customer east = add("East");
        assertThatThrownBy(() -> removal.run(ADMIN, List.of())).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> removal.run(ADMIN, List.of(wanted(east), wanted(east))))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void itTakesTheRight() {
        Customer east = add("East");
        assertThatThrownBy(() -> removal.preview(SELLER, List.of(wanted(east)))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> removal.run(SELLER, List.of(wanted(east)))).isInstanceOf(AccessDenied.class);
    }

    private Customer add(String name) {
        return customers.add(CustomerProfile.named(null, name), Set.of(Handle.name(name)), NOW);
    }

    private static Wanted wanted(Customer customer) {
        return new Wanted(customer.key().value(), customer.version());
    }

    private static List<State> states(List<Outcome> outcomes) {
        return outcomes.stream().map(Outcome::state).toList();
    }
}
