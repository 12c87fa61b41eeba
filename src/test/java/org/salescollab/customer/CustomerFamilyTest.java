package org.salescollab.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.salescollab.access.AccessGate;
import org.salescollab.access.CustomerLimit;
import org.salescollab.access.CustomerPolicy;
import org.salescollab.access.FakePeople;
import org.salescollab.access.FakeRights;
import org.salescollab.access.InMemoryCustomerPolicies;
import org.salescollab.audit.FieldChange;
import org.salescollab.audit.InMemoryAuditLog;
import org.salescollab.shared.Actor;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.InvalidInput;
import org.salescollab.shared.Tx;
import org.salescollab.shared.Version;

class CustomerFamilyTest {

    private static final Actor SELLER = new Actor("limin", Locale.ENGLISH, ZoneOffset.UTC);
    private static final Actor LIMITED = new Actor("tom", Locale.ENGLISH, ZoneOffset.UTC);

    private final InMemoryCustomers customers = new InMemoryCustomers();
    private final InMemoryAuditLog audit = new InMemoryAuditLog();
    private final InMemoryCustomerPolicies policies = new InMemoryCustomerPolicies();
    private final AccessGate gate =
            new AccessGate(new FakeRights().license("limin", "tom").group("east", "tom"), policies);
    private final CustomerVisibility visibility = new CustomerVisibility(gate, (user, accepted) -> Set.of());
    private final CustomerDirectory directory = new CustomerDirectory(
            customers,
            gate,
            visibility,
            new FakePeople(),
            audit,
            new DirectTx(),
            Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    private final CustomerLookup lookup = new CustomerLookup(customers, visibility);
    private final CustomerRelations relations = new CustomerRelations(customers, lookup, visibility);

    /** Runs work at once. */
    private static final class DirectTx implements Tx {
        @Override
        public <T> T call(Supplier<T> work) {
            return work.get();
        }
    }

    private Customer register(String name, @Nullable CustomerKey parent) {
        return directory.register(SELLER, CustomerProfile.named(null, name).withParent(parent));
    }

    private Customer move(Actor actor, Customer customer, @Nullable CustomerKey parent) {
        Customer stored = customers.byKey(customer.key()).orElseThrow();
        return directory.change(
                actor,
                new CustomerEdit(
                        stored.key(), stored.version(), stored.profile().withParent(parent), true));
    }

    private String refused(Runnable change) {
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, change::run);
        assertThat(refused.problems().byField()).containsOnlyKeys("parent");
        return refused.problems().byField().get("parent").key();
    }

    @Test
    void aParentIsStoredAndTheRecordNamesIt() {
        Customer group = register("East Group", null);
        Customer east = register("East United", group.key());
        Customer other = register("Other Group", null);
        move(SELLER, east, other.key());

        assertThat(audit.all().get(audit.all().size() - 1).changes())
                .containsExactly(new FieldChange(
                        "parent", "East Group (" + group.key() + ")", "Other Group (" + other.key() + ")"));
        CustomerRelations.Family family = relations.of(SELLER, east.key());
        assertThat(family.parent()).extracting(Customer::key).isEqualTo(other.key());
        assertThat(relations.of(SELLER, other.key()).children().rows())
                .extracting(Customer::key)
                .containsExactly(east.key());
        assertThat(relations.of(SELLER, group.key()).children().total()).isZero();
    }

    @Test
    void unknownOnesOneselfAndCirclesAreRefused() {
        Customer group = register("Group", null);
        Customer middle = register("Middle", group.key());
        Customer leaf = register("Leaf", middle.key());

        assertThat(refused(() -> move(SELLER, leaf, new CustomerKey(99)))).isEqualTo("sales.customer.error.parent");
        assertThat(refused(() -> move(SELLER, leaf, leaf.key()))).isEqualTo("sales.customer.error.parent.self");
        assertThat(refused(() -> move(SELLER, group, leaf.key()))).isEqualTo("sales.customer.error.parent.circle");
    }

    @Test
    void theWalkUpwardsEnds() {
        List<Customer> chain = new ArrayList<>(List.of(register("Firm 0", null)));
        for (int level = 1; level <= CustomerFamily.MOST_ABOVE; level++) {
            chain.add(register("Firm " + level, chain.get(level - 1).key()));
        }
        Customer last = chain.get(CustomerFamily.MOST_ABOVE);
        assertThat(refused(() -> register("Too deep", last.key()))).isEqualTo("sales.customer.error.parent.deep");
    }

    @Test
    void renamingKeepsTheParent() {
        Customer group = register("Group", null);
        Customer leaf = register("Leaf", group.key());
        Customer renamed = directory.rename(SELLER, leaf.key(), leaf.version(), null, "Blade");
        assertThat(renamed.profile().parent()).isEqualTo(group.key());
    }

    @Test
    void aHiddenParentIsNeitherNamedNorChosenNorLost() {
        Customer hidden = register("Hidden Group", null);
        Customer east = directory.register(
                SELLER, region(CustomerProfile.named(null, "East").withParent(hidden.key())));
        Customer sister = directory.register(SELLER, region(CustomerProfile.named(null, "Sister")));
        limitTomToTheEast();

        assertThat(relations.of(LIMITED, east.key()).parent()).isNull();
        assertThat(refused(() -> move(LIMITED, sister, hidden.key()))).isEqualTo("sales.customer.error.parent");
        assertThat(move(LIMITED, east, null).profile().parent()).isEqualTo(hidden.key());
        assertThat(move(SELLER, east, null).profile().parent()).isNull();
        assertThat(audit.all().get(audit.all().size() - 1).changes())
                .containsExactly(new FieldChange("parent", hidden.key().value(), null));
    }

    @Test
    void hiddenChildrenAreNotCounted() {
        Customer group = directory.register(SELLER, region(CustomerProfile.named(null, "Group")));
        directory.register(SELLER, region(CustomerProfile.named(null, "Seen").withParent(group.key())));
        register("Unseen", group.key());
        limitTomToTheEast();

        assertThat(relations.of(LIMITED, group.key()).children().total()).isEqualTo(1);
        assertThat(relations.of(SELLER, group.key()).children().total()).isEqualTo(2);
    }

    @Test
    void conditionsDontKnowTheWord() {
        assertThat(CustomerAttribute.called("parent")).isEmpty();
    }

    private static CustomerProfile region(CustomerProfile profile) {
        return new CustomerProfile(
                        profile.nameZh(),
                        profile.nameEn(),
                        profile.aliases(),
                        null,
                        null,
                        profile.tier(),
                        "East",
                        null,
                        null,
                        null,
                        null,
                        null,
                        profile.status(),
                        null)
                .withParent(profile.parent());
    }

    private void limitTomToTheEast() {
        SortedSet<String> east = new TreeSet<>(Set.of("East"));
        CustomerLimit limit = new CustomerLimit("east", east, new TreeSet<>(), false);
        policies.replace(new CustomerPolicy(Map.of(), List.of(limit), Version.FIRST));
    }
}
