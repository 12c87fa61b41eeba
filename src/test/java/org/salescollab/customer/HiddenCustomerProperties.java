package org.salescollab.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.BeforeTry;
import org.salescollab.access.AccessGate;
import org.salescollab.access.CustomerLimit;
import org.salescollab.access.CustomerPolicy;
import org.salescollab.access.FakePeople;
import org.salescollab.access.FakeRights;
import org.salescollab.access.InMemoryCustomerPolicies;
import org.salescollab.shared.Actor;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.Version;

/** Whatever the limits are, no question about customers answers with one that is hidden. */
class HiddenCustomerProperties {

    private static final Actor LIMIN = new Actor("limin", Locale.ENGLISH, ZoneOffset.UTC);
    private static final IssueId ISSUE = new IssueId(1);

    private InMemoryCustomers customers = new InMemoryCustomers();
    private InMemoryCustomerPolicies policies = new InMemoryCustomerPolicies();

    /** The tries share one instance of the class. */
    @BeforeTry
    void startAnew() {
        customers = new InMemoryCustomers();
        policies = new InMemoryCustomerPolicies();
    }

    @Property(tries = 300)
    void neverAppears(
            @ForAll("profiles") @Size(max = 8) List<CustomerProfile> profiles, @ForAll("limits") CustomerLimit limit) {
        List<Customer> all = new ArrayList<>();
        profiles.forEach(
                profile -> all.add(customers.add(numbered(profile, all.size()), handles(all.size()), Instant.EPOCH)));
        policies.replace(new CustomerPolicy(Map.of(), List.of(limit), Version.FIRST));
        Set<CustomerKey> worksFor = all.isEmpty() ? Set.of() : Set.of(all.get(0).key());

        Set<CustomerKey> allowed = new LinkedHashSet<>(worksFor);
        all.stream()
                .filter(customer -> shows(limit, customer))
                .map(Customer::key)
                .forEach(allowed::add);

        assertThat(answers(all, worksFor)).isEqualTo(allowed);
    }

    /** Independent of the condition that the code builds. */
    private static boolean shows(CustomerLimit limit, Customer customer) {
        CustomerProfile profile = customer.profile();
        boolean named = !limit.regions().isEmpty() || !limit.tiers().isEmpty();
        boolean region = limit.regions().isEmpty()
                || (profile.region() != null && limit.regions().contains(profile.region()));
        boolean tier =
                limit.tiers().isEmpty() || limit.tiers().contains(profile.tier().name());
        return (named && region && tier) || (limit.owned() && "limin".equals(profile.owner()));
    }

    /** Everything that any question brings to light. */
    private Set<CustomerKey> answers(List<Customer> all, Set<CustomerKey> worksFor) {
        FakeRights rights =
                new FakeRights().license("limin").group("east", "limin").browse(ISSUE);
        AccessGate gate = new AccessGate(rights, policies);
        CustomerVisibility visibility = new CustomerVisibility(gate, (user, accepted) -> worksFor);
        CustomerLookup lookup = new CustomerLookup(customers, visibility);
        List<CustomerKey> keys = all.stream().map(Customer::key).toList();
        CustomerSearch search = new CustomerSearch(
                customers, new OneIssue(keys), gate, visibility, new FakePeople().add("limin", "Li Min"));

        Set<CustomerKey> seen = new TreeSet<>(lookup.seen(LIMIN, keys).keySet());
        for (Customer customer : all) {
            lookup.named(LIMIN, customer.key().value()).ifPresent(found -> seen.add(found.key()));
            lookup.named(LIMIN, customer.name(Locale.ENGLISH)).ifPresent(found -> seen.add(found.key()));
            List<String> both = List.of(customer.key().value(), customer.name(Locale.ENGLISH));
            lookup.named(LIMIN, both).values().forEach(found -> seen.add(found.key()));
            seen.addAll(lookup.keysNamed(LIMIN, customer.name(Locale.ENGLISH)));
            seen.addAll(lookup.keysNamed(LIMIN, customer.key().value()));
        }
        lookup.suggest(LIMIN, "", 50).forEach(found -> seen.add(found.key()));
        lookup.suggest(LIMIN, "firm", 50).forEach(found -> seen.add(found.key()));
        var page = lookup.list(LIMIN, new CustomerList(CustomerFilter.ALL, CustomerOrder.BY_KEY, 50, null));
        page.rows().forEach(found -> seen.add(found.key()));
        seen.addAll(search.where(LIMIN, "not name ~ nothing"));
        seen.addAll(search.ofTiers(LIMIN, List.of("KA", "A", "B", "C")));
        seen.addAll(search.ownedBy(LIMIN, "currentUser"));
        seen.addAll(search.of(LIMIN, "SP-1"));
        assertThat(page.total()).isEqualTo(seen.size());
        return seen;
    }

    /** An issue that names all customers. */
    private record OneIssue(List<CustomerKey> keys) implements IssueCustomers {
        @Override
        public Optional<IssueId> issue(String issueKey) {
            return Optional.of(ISSUE);
        }

        @Override
        public List<CustomerKey> of(IssueId issue) {
            return keys;
        }
    }

    private static CustomerProfile numbered(CustomerProfile profile, int number) {
        return profile.withNames(null, "Firm " + number);
    }

    private static Set<Handle> handles(int number) {
        return Set.of(Handle.name("Firm " + number));
    }

    @Provide
    Arbitrary<List<CustomerProfile>> profiles() {
        return Combinators.combine(
                        Arbitraries.of(Tier.class),
                        Arbitraries.of("East", "West").injectNull(0.2),
                        Arbitraries.of("limin", "tom").injectNull(0.2))
                .as((tier, region, owner) -> new CustomerProfile(
                        null,
                        null,
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
                        null))
                .list();
    }

    @Provide
    Arbitrary<CustomerLimit> limits() {
        return Combinators.combine(
                        Arbitraries.of("East", "West", "South").set().ofMaxSize(2),
                        Arbitraries.of("KA", "A", "B").set().ofMaxSize(2),
                        Arbitraries.of(true, false))
                .as((regions, tiers, owned) ->
                        new CustomerLimit("east", new TreeSet<>(regions), new TreeSet<>(tiers), owned));
    }
}
