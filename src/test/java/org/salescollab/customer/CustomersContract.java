package org.salescollab.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.salescollab.access.FakePeople;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.InvalidInput;
import org.salescollab.shared.Page;
import org.salescollab.shared.UniqueTaken;

/** What every store of customers must do. */
public abstract class CustomersContract {

    private static final Instant MONDAY = Instant.parse("2026-11-23T03:30:00Z");

    protected abstract Customers customers();

    @Test
    void readsBackAllThatWasAdded() {
        CustomerProfile full = new CustomerProfile(
                "华东联合电力",
                "East United Power",
                List.of("East United", "华东联电"),
                "91310000MA1FL0000A",
                "电力",
                Tier.KA,
                "江苏",
                "CN",
                "zh-CN",
                "Asia/Shanghai",
                "CNY",
                "limin",
                CustomerStatus.ACTIVE,
                "east.example",
                new CustomerKey(4711),
                new ExternalKeys("ERP-4711", "CRM-12"));
        Customer added = add(full);
        assertThat(customers().byKey(added.key())).contains(added);
        assertThat(added.profile()).isEqualTo(full);
        assertThat(added.changedAt()).isEqualTo(MONDAY);
    }

    @Test
    void findsCustomersByTheirParentAndForgetsOneThatIsTakenAway() {
        Customer group = add(CustomerProfile.named(null, "Group"));
        Customer child = add(CustomerProfile.named(null, "Child").withParent(group.key()));
        add(CustomerProfile.named(null, "Alone"));
        CustomerCondition below = CustomerCondition.OneOf.of(
                CustomerAttribute.PARENT, Set.of(group.key().value()));

        assertThat(customers().keysWhere(below, 10)).containsExactly(child.key());
        CustomerProfile free = child.profile().withParent(null);
        customers()
                .replace(
                        new Customer(child.key(), free, child.version().next(), MONDAY),
                        CustomerNamePolicy.handles(free).keySet());
        assertThat(customers().byKey(child.key()).orElseThrow().profile().parent())
                .isNull();
        assertThat(customers().keysWhere(below, 10)).isEmpty();
    }

    /** What SQL finds is what the condition says of each customer; with unknown attributes, quotes and wildcards. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "tier = KA",
                "tier != KA",
                "not tier = KA",
                "tier in (KA, A) and region = 华东",
                "region != 华东",
                "region not in (华东, 'a_b')",
                "not (region = 华东 or status = active)",
                "region ~ '_'",
                "region !~ '%'",
                "country = de or country = CN",
                "industry ~ \"O'Neil\"",
                "owner = limin",
                "owner = currentUser() or owner = limin",
                "owner != limin",
                "name = 'east  UNITED'",
                "name = '100% East'",
                "name != 'East United'",
                "name in ('North', '华东 联合')",
                "name ~ 't u'",
                "name !~ east",
                "not (tier = KA and (region = 华东 or not status != lost))"
            })
    void meansInSqlWhatTheConditionSays(String typed) {
        List<Customer> all = new ArrayList<>(List.of(
                add(profile("华东联合", "East United", Tier.KA, "华东", "CN", "O'Neil & Co", "limin")),
                add(profile(null, "100% East", Tier.A, "a_b", "DE", null, null)),
                add(profile(null, "North", Tier.C, null, null, "Power", "tom")),
                add(profile(null, "East United Power", Tier.KA, "50% off", null, null, "limin"))));
        FakePeople people = new FakePeople().add("limin", "Li Min").add("tom", "Tom");
        CustomerCondition condition = ConditionParser.parse(typed, new ConditionValues(people, "tom"));
        List<CustomerKey> meant =
                all.stream().filter(condition::test).map(Customer::key).sorted().toList();

        assertThat(customers().keysWhere(condition, 10)).isEqualTo(meant).hasSizeBetween(1, 3);
        assertThat(customers().keysWhere(condition.negated(), 10))
                .doesNotContainAnyElementsOf(meant)
                .hasSize(all.size() - meant.size());
        assertThat(customers().keysWhere(condition, 1)).containsExactly(meant.get(0));
    }

    @Test
    void aMergedCustomerIsFoundUnderItsSurvivorByKeyNameAndCondition() {
        Customer from = add("East");
        Customer into = add("North");
        Customer survivor = merge(from, into);
        assertThat(customers().byKey(from.key())).contains(survivor);
        assertThat(customers().byKeys(List.of(from.key(), into.key())))
                .isEqualTo(Map.of(from.key(), survivor, into.key(), survivor));
        assertThat(customers().holding(Set.of(Handle.name("East"))).values()).containsExactly(survivor);
        assertThat(customers().keysHolding(Set.of(Handle.name("East")))).containsExactly(into.key(), from.key());
        assertThat(customers().keysWhere(CustomerCondition.EVERYTHING, 5)).containsExactly(into.key(), from.key());
        assertThat(customers().search("east", 5, CustomerCondition.EVERYTHING)).containsExactly(survivor);
        CustomerList all = new CustomerList(CustomerFilter.ALL, CustomerOrder.BY_KEY, 1, null);
        assertThat(customers().list(all, CustomerCondition.EVERYTHING))
                .isEqualTo(new Page<>(List.of(survivor), 1, null));
        assertThat(customers().merged(List.of(from.key(), into.key())))
                .containsOnlyKeys(from.key())
                .hasEntrySatisfying(
                        from.key(), gone -> assertThat(gone.profile()).isEqualTo(from.profile()));
    }

    @Test
    void pointersStayFlatThroughAChainOfMergesAndItsUndoing() {
        Customer first = add("East");
        Customer second = add("North");
        Customer third = add("South");
        Customer both = merge(first, second);
        Customer all = merge(both, third);
        assertThat(customers().byKey(first.key())).contains(all);
        assertThat(all.formerKeys()).containsExactly(first.key(), second.key());
        Customer other = customers().merged(List.of(second.key())).get(second.key());
        assertThat(other.formerKeys()).containsExactly(first.key());
        Customer left = all.releasing(other, third.profile(), MONDAY.plusSeconds(90));
        assertThat(customers()
                        .unfold(
                                left,
                                Set.of(Handle.name("South")),
                                other,
                                Set.of(Handle.name("East"), Handle.name("North"))))
                .isTrue();
        assertThat(customers().byKey(third.key())).contains(left);
        assertThat(customers().byKey(first.key()).orElseThrow().key()).isEqualTo(second.key());
        assertThat(customers().byKey(second.key()).orElseThrow().version())
                .isEqualTo(other.version().next());
        assertThat(customers().keysHolding(Set.of(Handle.name("East")))).containsExactly(second.key(), first.key());
    }

    @Test
    void aMergeOfWhatSomebodySavedInBetweenChangesNothing() {
        Customer from = add("East");
        Customer into = add("North");
        Customer survivor = into.absorbing(from, into.profile(), MONDAY);
        assertThat(customers().replace(from.changed(from.profile(), MONDAY), Set.of(Handle.name("East"))))
                .isTrue();
        assertThat(customers().fold(survivor, Set.of(Handle.name("North")), from))
                .isFalse();
        assertThat(customers().byKey(from.key()).orElseThrow().key()).isEqualTo(from.key());
        assertThat(customers().byKey(into.key())).contains(into);
    }

    private Customer merge(Customer from, Customer into) {
        CustomerProfile result = MergeRules.merged(into.profile(), from.profile(), Set.of());
        Customer survivor = into.absorbing(from, result, MONDAY.plusSeconds(60));
        assertThat(customers().fold(survivor, CustomerNamePolicy.handles(result).keySet(), from))
                .isTrue();
        return survivor;
    }

    @Test
    void aConditionWithoutPartsMeansAllOrNone() {
        CustomerKey key = add("Only").key();
        assertThat(customers().keysWhere(CustomerCondition.EVERYTHING, 5)).containsExactly(key);
        assertThat(customers().keysWhere(CustomerCondition.NOTHING, 5)).isEmpty();
        assertThat(customers().keysWhere(CustomerCondition.Keyed.of(Set.of(key)), 5))
                .containsExactly(key);
        assertThat(customers().keysWhere(CustomerCondition.Keyed.of(Set.of(key)).negated(), 5))
                .isEmpty();
        assertThat(customers().keysWhere(CustomerCondition.Keyed.of(Set.of()), 5))
                .isEmpty();
        assertThat(customers().keysWhere(CustomerCondition.OneOf.of(CustomerAttribute.TIER, Set.of()), 5))
                .isEmpty();
    }

    private static CustomerProfile profile(
            @Nullable String zh,
            String en,
            Tier tier,
            @Nullable String region,
            @Nullable String country,
            @Nullable String industry,
            @Nullable String owner) {
        CustomerStatus status = tier == Tier.A ? CustomerStatus.LOST : CustomerStatus.PROSPECT;
        return new CustomerProfile(
                zh, en, List.of(), null, industry, tier, region, country, null, null, null, owner, status, null);
    }

    @Test
    void keepsScriptAndSupplementaryCharactersAsText() {
        Customer added = add(CustomerProfile.named("𠮷野家<script>alert(1)</script>", "O'Neil \\ % _ ! \"Co\""));
        assertThat(customers().byKey(added.key())).contains(added);
        assertThat(customers().search("% _ !", 5, CustomerCondition.EVERYTHING)).containsExactly(added);
        assertThat(customers().search("_野", 5, CustomerCondition.EVERYTHING)).isEmpty();
    }

    @Test
    void givesEachCustomerAKeyOfItsOwn() {
        assertThat(add("A Ltd").key()).isNotEqualTo(add("B Ltd").key());
    }

    @Test
    void findsByKeyTogetherAndLeavesUnknownOnesOut() {
        Customer one = add("One");
        Customer two = add("Two");
        CustomerKey unknown = new CustomerKey(Long.MAX_VALUE);
        assertThat(customers().byKeys(Set.of(one.key(), two.key(), unknown)))
                .hasSize(2)
                .containsEntry(one.key(), one)
                .containsEntry(two.key(), two);
        assertThat(customers().byKey(unknown)).isEmpty();
        assertThat(customers().byKeys(Set.of())).isEmpty();
    }

    @Test
    void findsByAnyHandle() {
        Customer east = add(CustomerProfile.named("华东联合电力", "East United Power").withAliases(List.of("华东联电")));
        for (String name : List.of("华东联合电力", "EAST  united power", "华东 联电")) {
            assertThat(customers().holding(Set.of(Handle.name(name)))).containsValue(east);
            assertThat(customers().keysHolding(Set.of(Handle.name(name)))).containsExactly(east.key());
        }
        assertThat(customers().keysHolding(Set.of(Handle.name("East United")))).isEmpty();
        assertThat(customers().holding(Set.of())).isEmpty();
    }

    @Test
    void refusesASecondHolderOfAHandle() {
        add("East United");
        assertThatThrownBy(() -> add("EAST UNITED")).isInstanceOf(UniqueTaken.class);
    }

    @Test
    void replacesOnlyTheVersionBefore() {
        Customer first = add("East United");
        Customer second = changed(first, CustomerProfile.named(null, "East United Power"));
        assertThat(replace(second)).isTrue();
        assertThat(customers().byKey(first.key())).contains(second);
        assertThat(replace(second)).isFalse();
        assertThat(replace(changed(first, CustomerProfile.named(null, "Late")))).isFalse();
    }

    @Test
    void aNameThatGaveWayIsFreeForAnother() {
        Customer first = add("East United");
        replace(changed(first, CustomerProfile.named(null, "West United")));
        assertThat(customers().keysHolding(Set.of(Handle.name("West United")))).containsExactly(first.key());
        assertThat(add("East United").key()).isNotEqualTo(first.key());
    }

    @Test
    void suggestsNamesThatBeginWithTheTextBeforeThoseThatContainIt() {
        Customer contains = add("Great Nordwind");
        Customer begins = add("Nordwind Logistik SE");
        add("Südwind");
        assertThat(customers().search("nordw", 10, CustomerCondition.EVERYTHING))
                .containsExactly(begins, contains);
        assertThat(customers().search("nordw", 1, CustomerCondition.EVERYTHING)).containsExactly(begins);
        assertThat(customers().search("wind", 10, CustomerCondition.EVERYTHING)).hasSize(3);
        assertThat(customers().search("nothing", 10, CustomerCondition.EVERYTHING))
                .isEmpty();
    }

    @Test
    void aCustomerWithTwoFittingNamesIsSuggestedOnce() {
        Customer east = add(CustomerProfile.named("华东联合电力", "East").withAliases(List.of("华东联电", "华东")));
        assertThat(customers().search("华东", 10, CustomerCondition.EVERYTHING)).containsExactly(east);
    }

    @Test
    void suggestsByKeyAndByCreditCode() {
        Customer east = add(new CustomerProfile(
                null,
                "East",
                List.of(),
                "91350100M000100Y43",
                null,
                Tier.A,
                null,
                null,
                null,
                null,
                null,
                null,
                CustomerStatus.ACTIVE,
                null));
        assertThat(customers()
                        .search(
                                east.key().value().toLowerCase(java.util.Locale.ROOT),
                                10,
                                CustomerCondition.EVERYTHING))
                .containsExactly(east);
        assertThat(customers().search("91350100m0", 10, CustomerCondition.EVERYTHING))
                .containsExactly(east);
    }

    @Test
    void findsByAPartOfTheDomainBehindTheNames() {
        Customer named = add(CustomerProfile.named(null, "Lighthouse.example Ltd"));
        Customer other = add(CustomerProfile.named(null, "Beacon").withDomain("lighthouse.example"));
        add(CustomerProfile.named(null, "Buoy").withDomain("buoy.example"));
        assertThat(customers().search("lighthouse.ex", 10, CustomerCondition.EVERYTHING))
                .containsExactly(named, other);
        assertThat(customers().search("house.example", 10, CustomerCondition.EVERYTHING))
                .containsExactlyInAnyOrder(named, other);
    }

    @Test
    void filtersTogether() {
        Customer wanted = add(profile("Alpha one", Tier.KA, CustomerStatus.ACTIVE, "limin"));
        add(profile("Alpha two", Tier.A, CustomerStatus.ACTIVE, "limin"));
        add(profile("Alpha three", Tier.KA, CustomerStatus.LOST, "limin"));
        add(profile("Alpha four", Tier.KA, CustomerStatus.ACTIVE, "annakrueger"));
        add(profile("Beta", Tier.KA, CustomerStatus.ACTIVE, "limin"));
        CustomerFilter filter =
                new CustomerFilter(" ALPHA", Set.of(Tier.KA, Tier.C), Set.of(CustomerStatus.ACTIVE), "limin", Set.of());
        Page<Customer> page = customers()
                .list(new CustomerList(filter, CustomerOrder.BY_KEY, 10, null), CustomerCondition.EVERYTHING);
        assertThat(page.rows()).containsExactly(wanted);
        assertThat(page.total()).isEqualTo(1);
        assertThat(page.next()).isNull();
    }

    @Test
    void filtersByRegionAsItIsWritten() {
        Customer east = add(inRegion("One", "East"));
        Customer north = add(inRegion("Two", "North"));
        add(inRegion("Three", "east"));
        add(inRegion("Four", null));
        CustomerFilter filter = new CustomerFilter(null, Set.of(), Set.of(), null, Set.of("East", "North"));
        Page<Customer> page = customers()
                .list(new CustomerList(filter, CustomerOrder.BY_KEY, 10, null), CustomerCondition.EVERYTHING);
        assertThat(page.rows()).containsExactly(east, north);
        assertThat(page.total()).isEqualTo(2);
    }

    private static CustomerProfile inRegion(String name, @Nullable String region) {
        return new CustomerProfile(
                null,
                name,
                List.of(),
                null,
                null,
                Tier.C,
                region,
                null,
                null,
                null,
                null,
                null,
                CustomerStatus.ACTIVE,
                null);
    }

    @Test
    void sortsChineseNamesByPronunciation() {
        for (String name : List.of("中信", "阿里", "百度", "华东")) {
            add(CustomerProfile.named(name, null));
        }
        CustomerOrder order = new CustomerOrder(CustomerOrder.Column.NAME_ZH, false);
        assertThat(customers()
                        .list(new CustomerList(CustomerFilter.ALL, order, 10, null), CustomerCondition.EVERYTHING)
                        .rows())
                .extracting(customer -> customer.profile().nameZh())
                .containsExactly("阿里", "百度", "华东", "中信");
    }

    @Test
    void sortsEnglishNamesWithoutRegardToAccentsAndCase() {
        for (String name : List.of("zeta", "Ömega", "alpha", "Beta")) {
            add(name);
        }
        CustomerOrder order = new CustomerOrder(CustomerOrder.Column.NAME_EN, false);
        assertThat(customers()
                        .list(new CustomerList(CustomerFilter.ALL, order, 10, null), CustomerCondition.EVERYTHING)
                        .rows())
                .extracting(customer -> customer.profile().nameEn())
                .containsExactly("alpha", "Beta", "Ömega", "zeta");
    }

    @ParameterizedTest
    @EnumSource(CustomerOrder.Column.class)
    void pagesShowEachCustomerOnceInBothDirections(CustomerOrder.Column column) {
        for (int i = 0; i < 11; i++) {
            add(profile("Name " + i % 3 + " " + i, Tier.values()[i % 4], CustomerStatus.values()[i % 3], null));
        }
        List<Customer> up = allPages(new CustomerOrder(column, false));
        List<Customer> down = allPages(new CustomerOrder(column, true));
        assertThat(up).hasSize(11).doesNotHaveDuplicates();
        assertThat(down).hasSize(11).doesNotHaveDuplicates().containsAll(up);
        CustomerList whole = new CustomerList(CustomerFilter.ALL, new CustomerOrder(column, true), 100, null);
        assertThat(down)
                .isEqualTo(customers().list(whole, CustomerCondition.EVERYTHING).rows());
    }

    @Test
    void aForgedPageMarkIsRefused() {
        CustomerOrder tier = new CustomerOrder(CustomerOrder.Column.TIER, false);
        for (String mark : List.of("x", "%%%", "", new Cursor("' or 1=1", 1).encoded())) {
            assertThatThrownBy(() -> customers()
                            .list(new CustomerList(CustomerFilter.ALL, tier, 5, mark), CustomerCondition.EVERYTHING))
                    .isInstanceOf(InvalidInput.class);
        }
    }

    private List<Customer> allPages(CustomerOrder order) {
        List<Customer> all = new ArrayList<>();
        String after = null;
        do {
            Page<Customer> page = customers()
                    .list(new CustomerList(CustomerFilter.ALL, order, 4, after), CustomerCondition.EVERYTHING);
            assertThat(page.total()).isEqualTo(11);
            all.addAll(page.rows());
            after = page.next();
        } while (after != null);
        return all;
    }

    private Customer add(String nameEn) {
        return add(CustomerProfile.named(null, nameEn));
    }

    protected final Customer add(CustomerProfile profile) {
        return customers().add(profile, CustomerNamePolicy.handles(profile).keySet(), MONDAY);
    }

    private boolean replace(Customer changed) {
        return customers()
                .replace(changed, CustomerNamePolicy.handles(changed.profile()).keySet());
    }

    private static Customer changed(Customer customer, CustomerProfile profile) {
        return new Customer(customer.key(), profile, customer.version().next(), MONDAY.plusSeconds(60));
    }

    private static CustomerProfile profile(String name, Tier tier, CustomerStatus status, String owner) {
        return new CustomerProfile(
                null, name, List.of(), null, null, tier, null, null, null, null, null, owner, status, null);
    }
}
