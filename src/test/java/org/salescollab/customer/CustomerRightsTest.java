package org.salescollab.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.salescollab.access.AccessGate;
import org.salescollab.access.CustomerLimit;
import org.salescollab.access.CustomerPolicy;
import org.salescollab.access.CustomerRight;
import org.salescollab.access.FakePeople;
import org.salescollab.access.FakeRights;
import org.salescollab.access.InMemoryCustomerPolicies;
import org.salescollab.audit.InMemoryAuditLog;
import org.salescollab.shared.AccessDenied;
import org.salescollab.shared.Actor;
import org.salescollab.shared.Conflict;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.FreeLocks;
import org.salescollab.shared.InvalidInput;
import org.salescollab.shared.NotFound;
import org.salescollab.shared.Page;
import org.salescollab.shared.Version;

/** Who sees and changes which customers. */
class CustomerRightsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T03:30:00Z");
    private static final Actor LIMIN = actor("limin");
    private static final Actor ADMIN = actor("admin");

    private final InMemoryCustomers customers = new InMemoryCustomers();
    private final InMemoryCustomerPolicies policies = new InMemoryCustomerPolicies();
    private final FakeRights rights = new FakeRights()
            .license("limin", "tom", "admin")
            .admin("admin")
            .group("east", "limin")
            .group("key-accounts", "limin")
            .group("writers", "tom");
    private final AccessGate gate = new AccessGate(rights, policies);
    private final InMemoryAuditLog audit = new InMemoryAuditLog();
    private final CustomerRightsSetup setup =
            new CustomerRightsSetup(gate, policies, rights, new FreeLocks(), audit, Clock.fixed(NOW, ZoneOffset.UTC));

    private Set<CustomerKey> worksFor = Set.of();
    private final CustomerVisibility visibility = new CustomerVisibility(gate, (user, accepted) -> worksFor);
    private final CustomerLookup lookup = new CustomerLookup(customers, visibility);
    private final CustomerDirectory directory = new CustomerDirectory(
            customers,
            gate,
            visibility,
            new FakePeople().add("limin", "Li Min"),
            audit,
            new DirectTx(),
            Clock.fixed(NOW, ZoneOffset.UTC));

    private final CustomerPreview preview = new CustomerPreview(
            gate, new FakePeople().add("limin", "Li Min").add("tom", "Tom").add("guest", "Guest"), lookup);

    /** Runs work at once. */
    private static final class DirectTx implements org.salescollab.shared.Tx {
        @Override
        public <T> T call(java.util.function.Supplier<T> work) {
            return work.get();
        }
    }

    private Customer east;
    private Customer west;

    @BeforeEach
    void register() {
        east = add("East United", Tier.KA, "East", "tom");
        west = add("Nordwind", Tier.B, "West", "limin");
    }

    @ParameterizedTest
    @CsvSource({
        // regions, tiers, owned, sees East (KA, tom's), sees West (B, limin's)
        "East, '', false, true, false",
        "'', B, false, false, true",
        "East, B, false, false, false",
        "East, KA, false, true, false",
        "'', '', true, false, true",
        "East, '', true, true, true",
        "South, '', false, false, false",
    })
    void aLimitShowsTheCustomersOfItsRegionsAndTiersAndOnesOwn(
            String regions, String tiers, boolean owned, boolean seesEast, boolean seesWest) {
        limit(new CustomerLimit("east", set(regions), set(tiers), owned));

        assertThat(lookup.seen(LIMIN, east.key()).isPresent()).isEqualTo(seesEast);
        assertThat(lookup.seen(LIMIN, west.key()).isPresent()).isEqualTo(seesWest);
        assertThat(lookup.seen(actor("tom"), List.of(east.key(), west.key()))).hasSize(2);
    }

    @Test
    void theLimitsOfSeveralGroupsAddUp() {
        limit(
                new CustomerLimit("east", set("East"), set(""), false),
                new CustomerLimit("key-accounts", set(""), set("B"), false));
        assertThat(lookup.seen(LIMIN, List.of(east.key(), west.key()))).hasSize(2);
    }

    @Test
    void whoWorksOnASalesProjectSeesItsCustomer() {
        limit(new CustomerLimit("east", set("East"), set(""), false));
        worksFor = Set.of(west.key());
        assertThat(lookup.get(LIMIN, west.key())).isEqualTo(west);
        worksFor = Set.of();
        assertThatThrownBy(() -> lookup.get(LIMIN, west.key())).isInstanceOf(NotFound.class);
    }

    @Test
    void aHiddenCustomerIsAnsweredLikeAnUnknownOne() {
        limit(new CustomerLimit("east", set("East"), set(""), false));
        CustomerKey unknown = new CustomerKey(99);
        for (CustomerKey key : List.of(west.key(), unknown)) {
            NotFound read = catchThrowableOfType(NotFound.class, () -> lookup.get(LIMIN, key));
            NotFound write = catchThrowableOfType(
                    NotFound.class, () -> directory.rename(LIMIN, key, Version.FIRST, null, "Other"));
            assertThat(read.reason()).isEqualTo(write.reason());
            assertThat(read.reason().args()).isEmpty();
        }
    }

    @Test
    void aTakenNameOfAHiddenCustomerDoesNotSayWhose() {
        limit(new CustomerLimit("east", set("East"), set(""), false));
        Conflict taken = catchThrowableOfType(
                Conflict.class, () -> directory.register(LIMIN, CustomerProfile.named(null, "Nordwind")));
        assertThat(taken.problems().byField().get("nameEn").key()).endsWith("taken.hidden");
        assertThat(taken.toString()).doesNotContain(west.key().value());
    }

    @Test
    void chosenGroupsReplaceTheDefaultsAndWritingNeedsViewing() {
        Set<CustomerRight> forAdmins = Set.of(CustomerRight.DELETE, CustomerRight.BULK_DELETE, CustomerRight.IMPORT);
        for (CustomerRight right : CustomerRight.values()) {
            assertThat(gate.mayWithCustomers(LIMIN, right)).isEqualTo(!forAdmins.contains(right));
            assertThat(gate.mayWithCustomers(ADMIN, right)).isTrue();
        }
        policies.replace(new CustomerPolicy(
                Map.of(CustomerRight.VIEW, set("east"), CustomerRight.EDIT, set("writers")), List.of(), Version.FIRST));

        assertThat(gate.mayWithCustomers(LIMIN, CustomerRight.VIEW)).isTrue();
        assertThat(gate.mayWithCustomers(LIMIN, CustomerRight.EDIT)).isFalse();
        assertThat(gate.mayWithCustomers(actor("tom"), CustomerRight.EDIT)).isFalse();
        assertThatThrownBy(() -> directory.register(LIMIN, CustomerProfile.named(null, "New")))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> lookup.suggest(actor("tom"), "", 5)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> lookup.get(actor("guest"), east.key())).isInstanceOf(AccessDenied.class);
    }

    @Test
    void administratorsReplaceTheRightsOnceForEachVersionSeen() {
        CustomerPolicy wanted =
                new CustomerPolicy(Map.of(CustomerRight.EXPORT, set("writers")), List.of(), Version.FIRST);
        assertThatThrownBy(() -> setup.replace(LIMIN, wanted)).isInstanceOf(AccessDenied.class);
        assertThat(setup.replace(ADMIN, wanted).version()).isEqualTo(Version.FIRST.next());
        assertThat(gate.mayWithCustomers(LIMIN, CustomerRight.EXPORT)).isFalse();
        assertThatThrownBy(() -> setup.replace(ADMIN, wanted)).isInstanceOf(Conflict.class);
        assertThat(setup.current(ADMIN).groupsOf(CustomerRight.EXPORT)).containsExactly("writers");
    }

    @Test
    void unknownGroupsTiersAndEmptyLimitsAreNamed() {
        CustomerPolicy wrong = new CustomerPolicy(
                Map.of(CustomerRight.VIEW, set("nobody")),
                List.of(
                        new CustomerLimit("east", set(""), set(""), false),
                        new CustomerLimit("gone", set("East"), set("D"), false)),
                Version.FIRST);
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> setup.replace(ADMIN, wrong));
        assertThat(refused.problems().byField())
                .containsOnlyKeys("rights.view", "limits.0", "limits.1.group", "limits.1.tiers");
    }

    @Test
    void groupsThatJiraLostAreNamed() {
        CustomerPolicy policy = new CustomerPolicy(
                Map.of(CustomerRight.VIEW, set("lost"), CustomerRight.EDIT, set("writers")),
                List.of(
                        new CustomerLimit("east", set("East"), set(""), false),
                        new CustomerLimit("gone", set("East"), set(""), false)),
                Version.FIRST);
        assertThat(setup.lostGroups(ADMIN, policy)).containsExactlyInAnyOrder("lost", "gone");
        assertThatThrownBy(() -> setup.lostGroups(LIMIN, policy)).isInstanceOf(AccessDenied.class);
    }

    @Test
    void administratorsSeeWhatOthersSee() {
        limit(new CustomerLimit("east", set("East"), set(""), false));
        CustomerPreview.Seen limited = preview.of(ADMIN, " limin ");
        assertThat(limited.customers().rows()).containsExactly(east);
        assertThat(limited.customers().total()).isEqualTo(1);
        assertThat(limited.limitedBy()).containsExactly("east");

        CustomerPreview.Seen free = preview.of(ADMIN, "tom");
        assertThat(free.customers().rows()).containsExactly(east, west);
        assertThat(free.limitedBy()).isEmpty();

        worksFor = Set.of(west.key());
        assertThat(preview.of(ADMIN, "limin").customers().total()).isEqualTo(2);
    }

    @Test
    void aPreviewNamesTenAndCountsAll() {
        for (int i = 0; i < 9; i++) {
            add("Customer " + i, Tier.C, "South", "tom");
        }
        Page<Customer> seen = preview.of(ADMIN, "tom").customers();
        assertThat(seen.total()).isEqualTo(11);
        assertThat(seen.rows()).hasSize(CustomerPreview.NAMED).doesNotContain(west);
    }

    @Test
    void whoMayNotViewSeesNothingInAPreview() {
        CustomerPreview.Seen guest = preview.of(ADMIN, "guest");
        assertThat(guest.mayView()).isFalse();
        assertThat(guest.customers().total()).isZero();
        assertThat(preview.of(ADMIN, "tom").mayView()).isTrue();
    }

    @Test
    void previewsAreForAdministratorsAndNameAnUnknownPerson() {
        assertThatThrownBy(() -> preview.of(LIMIN, "tom")).isInstanceOf(AccessDenied.class);
        for (String unknown : List.of("nobody", "", "  ")) {
            InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> preview.of(ADMIN, unknown));
            assertThat(refused.problems().byField()).containsOnlyKeys("user");
        }
    }

    private void limit(CustomerLimit... limits) {
        policies.replace(new CustomerPolicy(Map.of(), List.of(limits), Version.FIRST));
    }

    private Customer add(String name, Tier tier, String region, String owner) {
        CustomerProfile profile = new CustomerProfile(
                null,
                name,
                List.of(),
                null,
                null,
                tier,
                region,
                null,
                null,
                null,
                null,
                owner,
                CustomerStatus.ACTIVE,
                null);
        return customers.add(profile, CustomerNamePolicy.handles(profile).keySet(), NOW);
    }

    private static Actor actor(String key) {
        return new Actor(key, Locale.ENGLISH, ZoneOffset.UTC);
    }

    private static SortedSet<String> set(String value) {
        return value.isEmpty() ? new TreeSet<>() : new TreeSet<>(Set.of(value));
    }
}
