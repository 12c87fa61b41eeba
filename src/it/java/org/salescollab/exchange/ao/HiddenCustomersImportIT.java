package org.salescollab.exchange.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.salescollab.exchange.ao.ImportSite.ADMIN;
import static org.salescollab.exchange.ao.ImportSite.EASTERN;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.salescollab.access.CustomerLimit;
import org.salescollab.access.CustomerPolicy;
import org.salescollab.access.CustomerRight;
import org.salescollab.audit.ao.AuditEventRow;
import org.salescollab.customer.CustomerProfile;
import org.salescollab.customer.Tier;
import org.salescollab.customer.ao.CustomerNameRow;
import org.salescollab.customer.ao.CustomerRow;
import org.salescollab.exchange.ImportLine;
import org.salescollab.exchange.ImportRun;
import org.salescollab.exchange.Outcome;
import org.salescollab.salesproject.ao.SalesProjectRow;
import org.salescollab.shared.AccessDenied;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.NotFound;
import org.salescollab.shared.Version;
import org.salescollab.testing.AoDatabase;

/** Who is limited to the East neither takes other customers along nor learns from an import who they are. */
class HiddenCustomersImportIT {

    private static final String SECRET = "Nordwind Secret";

    private AoDatabase database;
    private ImportSite site;

    @BeforeEach
    void open() {
        database = AoDatabase.h2(
                CustomerRow.class,
                CustomerNameRow.class,
                AuditEventRow.class,
                SalesProjectRow.class,
                ImportRunRow.class,
                ImportPartRow.class,
                ImportLineRow.class);
        site = new ImportSite(database);
        register("East United", "East");
        register(SECRET, "West");
        site.policies.replace(policy(Map.of(CustomerRight.IMPORT, "east")));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static CustomerPolicy policy(Map<CustomerRight, String> groups) {
        Map<CustomerRight, SortedSet<String>> chosen = new TreeMap<>();
        groups.forEach((right, group) -> chosen.put(right, new TreeSet<>(List.of(group))));
        CustomerLimit east = new CustomerLimit("east", new TreeSet<>(List.of("East")), new TreeSet<>(), false);
        return new CustomerPolicy(chosen, List.of(east), Version.FIRST);
    }

    private void register(String name, String region) {
        CustomerProfile profile = new CustomerProfile(
                null,
                name,
                List.of(name + " alias"),
                null,
                null,
                Tier.B,
                region,
                null,
                null,
                null,
                null,
                null,
                CustomerProfile.named(null, name).status(),
                null);
        site.directory.register(ADMIN, profile);
    }

    @Test
    void anExportHoldsOnlyTheCustomersThatOneSees() throws IOException {
        assertThat(new String(site.csv(EASTERN), StandardCharsets.UTF_8))
                .contains("East United")
                .doesNotContain(SECRET, "CUST-2");
        assertThat(new String(site.csv(ADMIN), StandardCharsets.UTF_8)).contains("East United", SECRET);
    }

    @Test
    void aHiddenParentIsNotNamedAndStaysWhereItsCellIsEmpty() throws IOException {
        CustomerProfile child = new CustomerProfile(
                null,
                "Child",
                List.of(),
                null,
                null,
                Tier.B,
                "East",
                null,
                null,
                null,
                null,
                null,
                CustomerProfile.named(null, "x").status(),
                null);
        CustomerKey key = site.directory
                .register(ADMIN, child.withParent(new CustomerKey(2)))
                .key();
        String csv = new String(site.csv(EASTERN), StandardCharsets.UTF_8);
        assertThat(csv).contains("Child").doesNotContain(SECRET, "CUST-2");

        ImportRun same = site.checked(EASTERN, upload(csv), ImportRun.Duplicates.SKIP);
        assertThat(same.counts().unchanged()).isEqualTo(2);
        ImportRun named = site.checked(
                EASTERN, upload("key,nameEn,parent\n" + key + ",Child," + SECRET + "\n"), ImportRun.Duplicates.SKIP);
        assertThat(named.counts().bad()).isEqualTo(1);
    }

    @Test
    void whoMayOnlyViewExportsNothing() {
        site.policies.replace(policy(Map.of(CustomerRight.EXPORT, "others")));
        assertThatThrownBy(() -> site.csv(EASTERN)).isInstanceOf(AccessDenied.class);
    }

    @ParameterizedTest
    @EnumSource(ImportRun.Duplicates.class)
    void aLineThatMatchesAHiddenCustomerIsBadAndDoesNotSayWhoItIs(ImportRun.Duplicates duplicates) {
        ImportRun run = upload("key,nameEn\n,Nordwind secret ALIAS\nCUST-2,Other\nCUST-99,Other\n,East United\n");
        ImportRun checked = site.checked(EASTERN, run, duplicates);
        List<ImportLine> bad = site.imports.refused(EASTERN, run.key(), 0, 50).stream()
                .filter(line -> line.outcome() == Outcome.BAD)
                .toList();
        assertThat(checked.counts().bad()).isEqualTo(3);
        assertThat(bad).extracting(ImportLine::number).containsExactly(2, 3, 4);
        assertThat(bad.get(0).reason()).hasToString(hidden());
        assertThat(bad).extracting(line -> String.valueOf(line.reason())).noneMatch(reason -> reason.contains(SECRET));
        // The hidden key and the one that nobody has differ in nothing but what was typed.
        assertThat(String.valueOf(bad.get(1).reason()).replace("CUST-2", "CUST-99"))
                .isEqualTo(String.valueOf(bad.get(2).reason()));
    }

    @Test
    void whoRegistersAHiddenCustomerMeanwhileIsNotNamedEither() {
        ImportRun run = site.checked(EASTERN, upload("nameEn\nFresh\nSecond\n"), ImportRun.Duplicates.SKIP);
        site.beforeWriting = () -> register("Fresh", "West");
        site.imports.run(EASTERN, run.key(), ImportRun.Mode.SKIP_BAD_LINES);
        assertThat(site.worked(EASTERN, run).counts().made()).isEqualTo(1);
        assertThat(site.imports.refused(EASTERN, run.key(), 0, 50))
                .singleElement()
                .satisfies(line -> assertThat(line.reason()).hasToString(hidden()));
    }

    @Test
    void anImportOfSomebodyElseIsForThoseWhoSeeAllCustomers() {
        ImportRun theirs = site.upload("nameEn\nSomebody\n");
        assertThatThrownBy(() -> site.imports.get(EASTERN, theirs.key())).isInstanceOf(NotFound.class);
        ImportRun own = upload("nameEn\nSomebody\n");
        assertThat(site.imports.get(EASTERN, own.key()).key()).isEqualTo(own.key());
        assertThat(site.imports.get(ADMIN, own.key()).key()).isEqualTo(own.key());
    }

    private static String hidden() {
        return org.salescollab.shared.Message.of("sales.customer.error.taken.hidden")
                .toString();
    }

    private ImportRun upload(String csv) {
        return site.imports.upload(EASTERN, "east.csv", csv.getBytes(StandardCharsets.UTF_8));
    }
}
