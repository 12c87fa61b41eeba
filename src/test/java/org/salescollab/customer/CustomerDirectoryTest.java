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
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.salescollab.access.AccessGate;
import org.salescollab.access.FakePeople;
import org.salescollab.access.FakeRights;
import org.salescollab.audit.FieldChange;
import org.salescollab.audit.InMemoryAuditLog;
import org.salescollab.shared.AccessDenied;
import org.salescollab.shared.Actor;
import org.salescollab.shared.Conflict;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.InvalidInput;
import org.salescollab.shared.NotFound;
import org.salescollab.shared.Tx;
import org.salescollab.shared.Version;

class CustomerDirectoryTest {

    private static final Actor SELLER = new Actor("limin", Locale.ENGLISH, ZoneOffset.UTC);
    private static final Actor STRANGER = new Actor("unlicensed", Locale.ENGLISH, ZoneOffset.UTC);
    private static final Instant MONDAY = Instant.parse("2026-11-23T03:30:00Z");

    private final InMemoryCustomers customers = new InMemoryCustomers();
    private final InMemoryAuditLog audit = new InMemoryAuditLog();
    private final AccessGate gate = new AccessGate(new FakeRights().license("limin"));
    private final CustomerVisibility visibility = new CustomerVisibility(gate, (user, accepted) -> Set.of());
    private final CustomerDirectory directory = new CustomerDirectory(
            customers,
            gate,
            visibility,
            new FakePeople().add("limin", "李敏"),
            audit,
            new DirectTx(),
            Clock.fixed(MONDAY, ZoneOffset.UTC));
    private final CustomerLookup lookup = new CustomerLookup(customers, visibility);

    /** Runs work at once. */
    private static final class DirectTx implements Tx {
        @Override
        public <T> T call(Supplier<T> work) {
            return work.get();
        }
    }

    @Test
    void registersAndRecordsWhoDidIt() {
        Customer east = register("华东联合电力", "East United Power");
        assertThat(lookup.get(SELLER, east.key())).isEqualTo(east);
        assertThat(audit.all()).singleElement().satisfies(event -> {
            assertThat(event.by()).isEqualTo("limin");
            assertThat(event.at()).isEqualTo(MONDAY);
            assertThat(event.action()).isEqualTo("registered");
            assertThat(event.changes()).contains(new FieldChange("nameEn", null, "East United Power"));
        });
    }

    @Test
    void storesCodesInTheirCaseAndNothingInsteadOfBlanks() {
        CustomerProfile typed = new CustomerProfile(
                "  ",
                " Nordwind ",
                List.of(" ", "nordwind", "NW", "ＮＷ"),
                " ",
                "",
                Tier.A,
                null,
                "de",
                "de-DE",
                "Europe/Berlin",
                "eur",
                null,
                CustomerStatus.ACTIVE,
                "Nordwind.EXAMPLE");
        CustomerProfile stored = directory.register(SELLER, typed).profile();
        assertThat(stored)
                .isEqualTo(new CustomerProfile(
                        null,
                        "Nordwind",
                        List.of("NW"),
                        null,
                        null,
                        Tier.A,
                        null,
                        "DE",
                        "de-DE",
                        "Europe/Berlin",
                        "EUR",
                        null,
                        CustomerStatus.ACTIVE,
                        "nordwind.example"));
    }

    @Test
    void refusesANameThatAnotherCustomerHasAndNamesThatCustomer() {
        Customer east = register("华东联合电力", "East United Power");
        Conflict refused = catchThrowableOfType(Conflict.class, () -> register(null, " ＥＡＳＴ  united POWER"));
        assertThat(refused.problems().byField()).containsOnlyKeys("nameEn");
        assertThat(refused.problems().byField().get("nameEn").args())
                .containsExactly("华东联合电力 / East United Power", east.key());
        assertThat(audit.all()).hasSize(1);
    }

    @Test
    void refusesAnAliasThatIsAnothersName() {
        register(null, "East United Power");
        CustomerProfile typed = CustomerProfile.named(null, "Eastern").withAliases(List.of("East United Power"));
        Conflict refused = catchThrowableOfType(Conflict.class, () -> directory.register(SELLER, typed));
        assertThat(refused.problems().byField()).containsOnlyKeys("aliases");
    }

    @Test
    void refusesACreditCodeTwice() {
        directory.register(SELLER, withCode("One", "91350100M000100Y43"));
        Conflict refused = catchThrowableOfType(
                Conflict.class, () -> directory.register(SELLER, withCode("Two", "91350100m000100y43")));
        assertThat(refused.problems().byField()).containsOnlyKeys("creditCode");
    }

    @Test
    void theSecondOfTwoEditorsIsToldAndSeesTheStoredVersion() {
        Customer first = register(null, "East");
        Customer second = directory.change(SELLER, edit(first, first.profile().withNames("华东", "East")));
        Conflict refused = catchThrowableOfType(
                Conflict.class,
                () -> directory.change(SELLER, edit(first, first.profile().withNames(null, "Lost"))));
        assertThat(refused.current()).isEqualTo(second);
        assertThat(lookup.get(SELLER, first.key())).isEqualTo(second);
        assertThat(second.version()).isEqualTo(new Version(2));
    }

    @Test
    void savingWithoutAChangeChangesNothing() {
        Customer east = register(null, "East");
        assertThat(directory.change(SELLER, edit(east, east.profile()))).isEqualTo(east);
        assertThat(audit.all()).hasSize(1);
    }

    @Test
    void aRenamedCustomerStaysFindableByTheFormerName() {
        Customer east = register("华东", "East");
        Customer renamed = directory.rename(SELLER, east.key(), east.version(), "华东联合", "East United");
        assertThat(renamed.profile().aliases()).containsExactly("华东", "East");
        assertThat(lookup.named(SELLER, "EAST")).contains(renamed);
        assertThat(lookup.keysNamed(SELLER, "华东联合")).containsExactly(east.key());
    }

    @Test
    void aliasesComeAndGo() {
        Customer east = register(null, "East");
        Customer added = directory.addAlias(SELLER, east.key(), east.version(), "EU Power");
        assertThat(lookup.named(SELLER, "eu power")).contains(added);
        Customer removed = directory.removeAlias(SELLER, east.key(), added.version(), "EU  POWER");
        assertThat(lookup.named(SELLER, "eu power")).isEmpty();
        assertThatThrownBy(() -> directory.removeAlias(SELLER, east.key(), removed.version(), "EU Power"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void findsByKeyWhateverItsCase() {
        Customer east = register(null, "East");
        assertThat(lookup.named(SELLER, " cust-1 ")).contains(east);
        assertThat(lookup.keysNamed(SELLER, "cust-1")).containsExactly(east.key());
        assertThat(lookup.keysNamed(SELLER, "CUST-77")).isEmpty();
    }

    @Test
    void severalNamesAreFoundAtOnce() {
        Customer east = register("华东", "East");
        Customer west = register(null, "West");
        assertThat(lookup.named(SELLER, List.of("华东", "cust-2", "nobody", "CUST-99")))
                .isEqualTo(Map.of("华东", east, "cust-2", west));
        assertThat(lookup.named(SELLER, List.of())).isEmpty();
    }

    @Test
    void suggestsTheLatestForAnEmptyText() {
        Customer east = register(null, "East");
        assertThat(lookup.suggest(SELLER, "  ", 5)).containsExactly(east);
    }

    @Test
    void namesEveryFaultOfAProfileAtOnce() {
        CustomerProfile typed = new CustomerProfile(
                "CUST-5",
                "x".repeat(300),
                List.of("\u200b"),
                "91350100M000100Y44",
                "x".repeat(101),
                Tier.A,
                "a\nb",
                "CN",
                "xx-",
                "Mars/Olympus",
                "RMB",
                "nobody",
                CustomerStatus.ACTIVE,
                "no domain");
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> directory.register(SELLER, typed));
        assertThat(refused.problems().byField())
                .containsOnlyKeys(
                        "nameZh",
                        "nameEn",
                        "aliases",
                        "creditCode",
                        "industry",
                        "region",
                        "language",
                        "timeZone",
                        "currency",
                        "owner",
                        "domain");
        assertThat(audit.all()).isEmpty();
    }

    @Test
    void keepsWhatOtherSystemsCallACustomerAndTellsItsChange() {
        Customer east = register(null, "East");
        ExternalKeys keys = new ExternalKeys(" 10002345 ", "crm-12");
        CustomerProfile typed = elsewhere(east.profile(), keys);
        Customer changed = directory.change(SELLER, edit(east, typed));
        assertThat(changed.profile().elsewhere()).isEqualTo(new ExternalKeys("10002345", "CRM-12"));
        assertThat(audit.all().get(1).changes())
                .containsExactly(
                        new FieldChange("externalId", null, "10002345"), new FieldChange("assetsKey", null, "CRM-12"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CRM", "CRM-0", "12-CRM", "CRM-1 2", "LONGERTHAN10-1", "CRM-9999999999999999999"})
    void refusesWhatCanBeNoKeyOfAnAssetsObject(String key) {
        CustomerProfile typed = elsewhere(CustomerProfile.named(null, "East"), new ExternalKeys("x".repeat(101), key));
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> directory.register(SELLER, typed));
        assertThat(refused.problems().byField()).containsOnlyKeys("externalId", "assetsKey");
    }

    private static CustomerProfile elsewhere(CustomerProfile profile, ExternalKeys keys) {
        return new CustomerProfile(
                profile.nameZh(),
                profile.nameEn(),
                profile.aliases(),
                profile.creditCode(),
                profile.industry(),
                profile.tier(),
                profile.region(),
                profile.country(),
                profile.language(),
                profile.timeZone(),
                profile.currency(),
                profile.owner(),
                profile.status(),
                profile.domain(),
                profile.parent(),
                keys);
    }

    @Test
    void needsAtLeastOneName() {
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> register(" ", null));
        assertThat(refused.problems().byField()).containsOnlyKeys("nameZh");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "Robert'); DROP TABLE--", "=1+1", "${7*7}", "𠮷野家"})
    void keepsOddNamesAsTheText(String name) {
        assertThat(register(null, name).profile().nameEn()).isEqualTo(name);
    }

    @Test
    void peopleWithoutALicenceAreRefusedEverywhere() {
        Customer east = register(null, "East");
        CustomerKey key = east.key();
        List<org.assertj.core.api.ThrowableAssert.ThrowingCallable> all = List.of(
                () -> directory.register(STRANGER, CustomerProfile.named(null, "New")),
                () -> directory.change(STRANGER, edit(east, east.profile())),
                () -> directory.rename(STRANGER, key, east.version(), null, "New"),
                () -> directory.addAlias(STRANGER, key, east.version(), "New"),
                () -> directory.removeAlias(STRANGER, key, east.version(), "East"),
                () -> lookup.get(STRANGER, key),
                () -> lookup.named(STRANGER, "East"),
                () -> lookup.keysNamed(STRANGER, "East"),
                () -> lookup.suggest(STRANGER, "East", 5),
                () -> lookup.list(STRANGER, new CustomerList(CustomerFilter.ALL, CustomerOrder.BY_KEY, 5, null)));
        assertThat(all).allSatisfy(call -> assertThatThrownBy(call).isInstanceOf(AccessDenied.class));
        assertThat(audit.all()).hasSize(1);
    }

    private Customer register(String zh, String en) {
        return directory.register(SELLER, CustomerProfile.named(zh, en));
    }

    private static CustomerEdit edit(Customer seen, CustomerProfile profile) {
        return new CustomerEdit(seen.key(), seen.version(), profile, false);
    }

    private static CustomerProfile withCode(String name, String code) {
        return new CustomerProfile(
                null,
                name,
                List.of(),
                code,
                null,
                Tier.B,
                null,
                "CN",
                null,
                null,
                null,
                null,
                CustomerStatus.ACTIVE,
                null);
    }
}
