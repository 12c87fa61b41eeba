package org.salescollab.exchange.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.salescollab.exchange.ImportRun.Duplicates.SKIP;
import static org.salescollab.exchange.ImportRun.Duplicates.UPDATE;
import static org.salescollab.exchange.ImportRun.Mode.ALL_OR_NOTHING;
import static org.salescollab.exchange.ImportRun.Mode.SKIP_BAD_LINES;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.salescollab.customer.Customer;
import org.salescollab.customer.CustomerFilter;
import org.salescollab.customer.CustomerList;
import org.salescollab.customer.CustomerOrder;
import org.salescollab.customer.CustomerProfile;
import org.salescollab.customer.Tier;
import org.salescollab.exchange.ImportLine;
import org.salescollab.exchange.ImportRun;
import org.salescollab.exchange.Outcome;
import org.salescollab.salesproject.SalesProject;
import org.salescollab.salesproject.SalesProjectSamples;
import org.salescollab.salesproject.Stage;
import org.salescollab.shared.AccessDenied;
import org.salescollab.shared.Conflict;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.InvalidInput;
import org.salescollab.testing.AoDatabase;

/** What imports and exports do, on whichever database. */
abstract class ImportContract {

    private static final String THREE = "nameEn,tier\nFirst,A\nSecond,B\nThird,C\n";
    private static final String ONE_BAD = "nameEn,tier\nFirst,A\nSecond,Z\nThird,C\n";

    private AoDatabase database;
    private ImportSite site;

    protected abstract AoDatabase database();

    @BeforeEach
    void open() {
        database = database();
        site = new ImportSite(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aCheckCountsAndWritesNothing() {
        site.directory.register(ImportSite.SELLER, CustomerProfile.named(null, "Known"));
        ImportRun run = site.checked("key,nameEn,tier\n,New,A\n,known,B\nCUST-1,Known,C\nCUST-9,Nobody,C\n", SKIP);
        assertThat(run.state()).isEqualTo(ImportRun.State.CHECKED);
        assertThat(run.counts().made()).isEqualTo(1);
        assertThat(run.counts().duplicate()).isEqualTo(1);
        // Line 4 says what line 3 says already.
        assertThat(run.counts().bad()).isEqualTo(2);
        assertThat(refused(run)).extracting(ImportLine::number).containsExactly(3, 4, 5);
        assertThat(names()).containsExactly("Known");
    }

    @Test
    void anImportMakesCustomersThatAreFoundAndAudited() {
        ImportRun run = site.ran(site.checked(THREE, SKIP), ALL_OR_NOTHING);
        assertThat(run.state()).isEqualTo(ImportRun.State.DONE);
        assertThat(names()).containsExactly("First", "Second", "Third");
        Customer second = site.lookup.named(ImportSite.SELLER, "SECOND").orElseThrow();
        assertThat(second.profile().tier()).isEqualTo(Tier.B);
        assertThat(site.audit.latest("customer", second.key().value(), 5))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.action()).isEqualTo("registered");
                    assertThat(event.by()).isEqualTo("huangshan");
                });
    }

    @Test
    void withABadLineNothingOrTheGoodOnesAreWritten() {
        ImportRun run = site.checked(ONE_BAD, SKIP);
        assertThatThrownBy(() -> site.ran(run, ALL_OR_NOTHING)).isInstanceOf(InvalidInput.class);
        assertThat(names()).isEmpty();
        assertThat(site.ran(run, SKIP_BAD_LINES).counts().made()).isEqualTo(2);
        assertThat(names()).containsExactly("First", "Third");
        assertThat(refused(run)).singleElement().satisfies(line -> {
            assertThat(line.field()).isEqualTo("tier");
            assertThat(line.original()).containsExactly("Second", "Z");
        });
    }

    @Test
    void whatSomebodyRegisteredSinceTheCheckIsLeftOut() {
        ImportRun run = site.checked(THREE, SKIP);
        site.directory.register(ImportSite.SELLER, profile("Other", List.of("Second", "Third")));
        assertThat(site.ran(run, ALL_OR_NOTHING).counts().duplicate()).isEqualTo(2);
        assertThat(names()).containsExactlyInAnyOrder("First", "Other");
    }

    @Test
    void aLineThatHasGoneBadSinceTheCheckTakesBackWhatWasWritten() {
        ImportRun run = site.checked(many(500).replace("nameEn", "nameEn,aliases") + "\nX,\"Y\nZ\"\n", SKIP);
        site.directory.register(ImportSite.SELLER, profile("Y", List.of()));
        site.directory.register(ImportSite.SELLER, profile("Z", List.of()));
        assertThat(run.counts().bad()).isZero();
        ImportRun failed = site.ran(run, ALL_OR_NOTHING);
        assertThat(failed.state()).isEqualTo(ImportRun.State.FAILED);
        assertThat(names()).containsExactly("Y", "Z");
        assertThat(refused(failed)).extracting(ImportLine::outcome).containsOnly(Outcome.BAD);
    }

    @Test
    void whoIsFasterThanAPartOfNewCustomersMakesItsLineADuplicateAndNoOther() {
        ImportRun run = site.checked(THREE, SKIP);
        site.beforeWriting = () -> site.directory.register(ImportSite.SELLER, profile("second", List.of()));
        ImportRun ran = site.ran(run, ALL_OR_NOTHING);
        assertThat(ran.counts().made()).isEqualTo(2);
        assertThat(ran.counts().duplicate()).isEqualTo(1);
        assertThat(names()).containsExactlyInAnyOrder("second", "First", "Third");
    }

    @Test
    void whoIsFasterThanAPartWithKnownCustomersMakesItsLineBadAndNoOther() {
        site.directory.register(ImportSite.SELLER, profile("Known", List.of()));
        ImportRun run = site.checked(THREE + "Known,B\n", SKIP);
        site.beforeWriting = () -> site.directory.register(ImportSite.SELLER, profile("second", List.of()));
        ImportRun ran = site.ran(run, SKIP_BAD_LINES);
        assertThat(ran.counts().made()).isEqualTo(2);
        assertThat(ran.counts().bad()).isEqualTo(1);
        assertThat(names()).containsExactlyInAnyOrder("Known", "second", "First", "Third");
    }

    @Test
    void whoChangesACustomerFirstIsNotOverwritten() {
        Customer known = site.directory.register(ImportSite.SELLER, profile("Known", List.of()));
        ImportRun run = site.checked("key,region\nCUST-1,East\n", SKIP);
        site.beforeWriting = () -> site.directory.addAlias(ImportSite.SELLER, known.key(), known.version(), "K");
        assertThat(site.ran(run, SKIP_BAD_LINES).counts().bad()).isEqualTo(1);
        Customer now = site.lookup.get(ImportSite.SELLER, known.key());
        assertThat(now.profile().aliases()).containsExactly("K");
        assertThat(now.profile().region()).isNull();
    }

    @Test
    void whoTakesANameFirstKeepsItAndTheOtherLinesAreWritten() {
        site.directory.register(ImportSite.SELLER, profile("A", List.of()));
        site.directory.register(ImportSite.SELLER, profile("B", List.of()));
        ImportRun run = site.checked("key,nameEn,region\nCUST-1,First,East\nCUST-2,Second,West\n", SKIP);
        // Nothing is new, so the first writing adds none and the second changes.
        site.beforeWriting = () ->
                site.beforeWriting = () -> site.directory.register(ImportSite.SELLER, profile("second", List.of()));
        ImportRun ran = site.ran(run, SKIP_BAD_LINES);
        assertThat(ran.counts().changed()).isEqualTo(1);
        assertThat(ran.counts().bad()).isEqualTo(1);
        assertThat(names()).containsExactlyInAnyOrder("First", "B", "second");
        assertThat(site.audit.latest("customer", "CUST-1", 5))
                .extracting(event -> event.action())
                .containsExactly("changed", "registered");
        assertThat(site.audit.latest("customer", "CUST-2", 5)).hasSize(1);
    }

    @Test
    void whatAnImportChangesIsChangedAgainByHandAndNotUndone() {
        Customer known = site.directory.register(ImportSite.SELLER, profile("Known", List.of()));
        site.lookup.get(ImportSite.SELLER, known.key());
        ImportRun run = site.ran(site.checked("key,nameEn,region\nCUST-1,New,East\n", SKIP), ALL_OR_NOTHING);
        Customer changed = site.lookup.get(ImportSite.SELLER, known.key());
        assertThat(changed.profile().region()).isEqualTo("East");
        assertThat(changed.version()).isEqualTo(known.version().next());
        Customer again = site.directory.addAlias(ImportSite.SELLER, known.key(), changed.version(), "K");
        assertThat(again.profile().region()).isEqualTo("East");
        assertThat(again.profile().aliases()).contains("Known", "K");
        assertThat(site.undone(run).counts().kept()).isEqualTo(1);
        assertThat(site.lookup.named(ImportSite.SELLER, "Known")).contains(again);
    }

    @Test
    void whoChangesACustomerWhileItIsRestoredKeepsIt() {
        Customer known = site.directory.register(ImportSite.SELLER, profile("Known", List.of()));
        ImportRun run = site.ran(site.checked("key,region\nCUST-1,East\n", SKIP), ALL_OR_NOTHING);
        site.beforeWriting = () -> site.directory.addAlias(
                ImportSite.SELLER, known.key(), known.version().next(), "K");
        assertThat(site.undone(run).counts().kept()).isEqualTo(1);
        Customer now = site.lookup.get(ImportSite.SELLER, known.key());
        assertThat(now.profile().region()).isEqualTo("East");
        assertThat(now.profile().aliases()).containsExactly("K");
    }

    @Test
    void aPartOfFiveHundredChangesSendsAsManyStatementsAsOneChange() {
        site.ran(site.checked(many(500), SKIP), ALL_OR_NOTHING);
        assertThat(statementsOfChanging(500, "East")).isEqualTo(statementsOfChanging(1, "West"));
    }

    private int statementsOfChanging(int count, String region) {
        StringBuilder csv = new StringBuilder("key,region\n");
        for (int i = 1; i <= count; i++) {
            csv.append("CUST-").append(i).append(',').append(region).append('\n');
        }
        ImportRun run = site.checked(csv.toString(), SKIP);
        List<String> sent = database.statementsOf(() -> site.ran(run, ALL_OR_NOTHING));
        assertThat(site.imports.get(ImportSite.ADMIN, run.key()).counts().changed())
                .isEqualTo(count);
        return sent.size();
    }

    @Test
    void aKnownCustomerIsChangedOnRequestAndKeepsItsFormerName() {
        site.directory.register(ImportSite.SELLER, profile("East United", List.of("EU")));
        ImportRun run = site.ran(site.checked("nameEn,industry\nEU,Power\n", UPDATE), ALL_OR_NOTHING);
        assertThat(run.counts().changed()).isEqualTo(1);
        Customer changed = site.lookup.get(ImportSite.SELLER, new CustomerKey(1));
        assertThat(changed.profile().nameEn()).isEqualTo("EU");
        assertThat(changed.profile().aliases()).containsExactly("East United");
        assertThat(changed.profile().industry()).isEqualTo("Power");
        assertThat(changed.version().number()).isEqualTo(2);
    }

    @Test
    void theParentCompanyStaysThroughAnImportAndItsUndo() {
        CustomerKey group = site.directory
                .register(ImportSite.SELLER, profile("Group", List.of()))
                .key();
        CustomerProfile east = profile("East", List.of()).withParent(group);
        CustomerKey key = site.directory.register(ImportSite.SELLER, east).key();

        ImportRun run = site.ran(site.checked("key,nameEn,industry\n" + key + ",East,Power\n", SKIP), ALL_OR_NOTHING);
        CustomerProfile imported = site.lookup.get(ImportSite.SELLER, key).profile();
        assertThat(imported.industry()).isEqualTo("Power");
        assertThat(imported.parent()).isEqualTo(group);
        assertThat(site.undone(run).counts().kept()).isZero();
        assertThat(site.lookup.get(ImportSite.SELLER, key).profile()).isEqualTo(east);
    }

    private CustomerKey registered(String name, @org.jspecify.annotations.Nullable CustomerKey parent) {
        return site.directory
                .register(ImportSite.SELLER, profile(name, List.of()).withParent(parent))
                .key();
    }

    private @org.jspecify.annotations.Nullable CustomerKey parentOf(CustomerKey key) {
        return site.lookup.get(ImportSite.SELLER, key).profile().parent();
    }

    @Test
    void parentsAreNamedByKeyOrNameChangedTakenAwayAndGivenBackByTheUndo() {
        CustomerKey group = registered("Group", null);
        CustomerKey holding = registered("Holding", null);
        CustomerKey one = registered("One", null);
        CustomerKey two = registered("Two", group);
        CustomerKey three = registered("Three", group);
        ImportRun run = site.ran(
                site.checked(
                        "key,nameEn,parent\n" + one + ",One,group\n" + two + ",Two," + holding + "\n" + three
                                + ",Three,\n,Four,HOLDING\n",
                        SKIP),
                ALL_OR_NOTHING);
        assertThat(run.counts().changed()).isEqualTo(3);
        assertThat(parentOf(one)).isEqualTo(group);
        assertThat(parentOf(two)).isEqualTo(holding);
        assertThat(parentOf(three)).isNull();
        CustomerKey four =
                site.lookup.named(ImportSite.SELLER, "Four").orElseThrow().key();
        assertThat(parentOf(four)).isEqualTo(holding);

        assertThat(site.undone(run).counts().kept()).isZero();
        assertThat(parentOf(one)).isNull();
        assertThat(parentOf(two)).isEqualTo(group);
        assertThat(parentOf(three)).isEqualTo(group);
        assertThat(site.lookup.named(ImportSite.SELLER, "Four")).isEmpty();
    }

    @Test
    void aParentThatIsUnknownOrWouldCloseACircleIsABadLine() {
        CustomerKey group = registered("Group", null);
        CustomerKey child = registered("Child", group);
        CustomerKey grandchild = registered("Grandchild", child);
        ImportRun run = site.checked(
                "key,nameEn,parent\n" + group + ",Group,Grandchild\n" + child + ",Child,child\n,New,Nowhere\n"
                        + grandchild + ",Grandchild,CUST-99\n",
                SKIP);
        assertThat(run.counts().bad()).isEqualTo(4);
        assertThat(refused(run)).extracting(ImportLine::field).containsOnly("parent");
        assertThat(refused(run))
                .extracting(line -> line.reason().key())
                .containsExactly(
                        "sales.customer.error.parent.circle",
                        "sales.customer.error.parent.self",
                        "sales.exchange.error.parent",
                        "sales.exchange.error.parent");
    }

    /** Each line alone would be allowed. */
    @Test
    void twoLinesOfAFileDontCloseACircleTogether() {
        CustomerKey one = registered("One", null);
        CustomerKey two = registered("Two", null);
        ImportRun run = site.checked("key,nameEn,parent\n" + one + ",One,Two\n" + two + ",Two,One\n", SKIP);
        assertThat(run.counts().changed()).isEqualTo(1);
        assertThat(refused(run))
                .extracting(line -> line.reason().key())
                .containsExactly("sales.customer.error.parent.circle");
    }

    @Test
    void aPartWithFiveHundredParentsSendsAsManyStatementsAsOneWithOne() {
        site.ran(site.checked(many(500), SKIP), ALL_OR_NOTHING);
        registered("Group", registered("Holding", null));
        assertThat(statementsOfParents(500)).isEqualTo(statementsOfParents(1));
    }

    private int statementsOfParents(int count) {
        StringBuilder csv = new StringBuilder("key,parent\n");
        for (int i = 1; i <= count; i++) {
            csv.append("CUST-").append(i).append(",Group\n");
        }
        return database.statementsOf(() -> site.checked(csv.toString(), SKIP)).size();
    }

    @Test
    void anUndoTakesBackWhatNobodyHasTouched() {
        site.directory.register(ImportSite.SELLER, profile("Old", List.of()));
        ImportRun run = site.ran(
                site.checked("key,nameEn,industry\nCUST-1,Old,Power\n,A,\n,B,\n,C,\n,D,\n,Edited,\n,Sold,\n", SKIP),
                ALL_OR_NOTHING);
        Customer edited = site.lookup.named(ImportSite.SELLER, "Edited").orElseThrow();
        site.directory.addAlias(ImportSite.SELLER, edited.key(), edited.version(), "Ed");
        Customer sold = site.lookup.named(ImportSite.SELLER, "Sold").orElseThrow();
        SalesProject sale = SalesProjectSamples.project(7, Stage.S1, BigDecimal.ONE, "CNY", null);
        assertThat(sold.key()).isEqualTo(sale.customer());
        site.salesProjects.put(sale);
        ImportRun undone = site.undone(run);
        assertThat(undone.state()).isEqualTo(ImportRun.State.UNDONE);
        assertThat(undone.counts().kept()).isEqualTo(2);
        assertThat(names()).containsExactlyInAnyOrder("Old", "Edited", "Sold");
        assertThat(site.lookup
                        .get(ImportSite.SELLER, new CustomerKey(1))
                        .profile()
                        .industry())
                .isNull();
        assertThat(refused(run))
                .filteredOn(line -> line.outcome() == Outcome.KEPT)
                .extracting(line -> String.valueOf(
                        line.reason() == null ? "" : line.reason().key()))
                .containsExactlyInAnyOrder("sales.exchange.kept.changed", "sales.exchange.kept.used");
    }

    @Test
    void anImportWhoseNodeDiedIsSeenAndCanBeTakenBack() {
        ImportRun run = site.checked(many(1200), SKIP);
        partlyWritten(run, SKIP_BAD_LINES);
        assertThat(names()).hasSize(500);
        site.watch.look();
        assertThat(site.imports.get(ImportSite.ADMIN, run.key()).state()).isEqualTo(ImportRun.State.RUNNING);
        site.watch.look();
        ImportRun seen = site.imports.get(ImportSite.ADMIN, run.key());
        assertThat(seen.state()).isEqualTo(ImportRun.State.INTERRUPTED);
        site.undone(seen);
        assertThat(names()).isEmpty();
        assertThat(site.ran(site.checked(seen, SKIP), ALL_OR_NOTHING).counts().made())
                .isEqualTo(1200);
    }

    @Test
    void anImportOfAllOrNothingWhoseNodeDiedIsTakenBack() {
        site.directory.register(ImportSite.SELLER, profile("Old", List.of()));
        ImportRun run = site.checked(many(1200), SKIP);
        partlyWritten(run, ALL_OR_NOTHING);
        assertThat(names()).hasSize(501);
        site.watch.look();
        site.watch.look();
        ImportRun back = site.worked(run);
        assertThat(back.state()).isEqualTo(ImportRun.State.INTERRUPTED);
        assertThat(names()).containsExactly("Old");
        site.undone(run);
        assertThat(site.ran(site.checked(run, SKIP), ALL_OR_NOTHING).counts().made())
                .isEqualTo(1200);
        assertThat(names()).hasSize(1201);
    }

    @Test
    void whoChangesACustomerDuringTheUndoKeepsIt() {
        ImportRun run = site.ran(site.checked(THREE, SKIP), ALL_OR_NOTHING);
        Customer second = site.lookup.named(ImportSite.SELLER, "Second").orElseThrow();
        site.beforeWriting = () -> site.directory.addAlias(ImportSite.SELLER, second.key(), second.version(), "2nd");
        assertThat(site.undone(run).counts().kept()).isEqualTo(1);
        assertThat(names()).containsExactly("Second");
        assertThat(site.lookup.named(ImportSite.SELLER, "2nd")).isPresent();
    }

    @Test
    void anUndoIsAudited() {
        ImportRun run = site.ran(site.checked(THREE, SKIP), ALL_OR_NOTHING);
        site.undone(run);
        assertThat(site.audit.latest("customer", "CUST-1", 5))
                .extracting(event -> event.action())
                .containsExactly("removed", "registered");
    }

    @Test
    void anUndoWhoseNodeDiedGoesOn() {
        ImportRun run = site.ran(site.checked(many(1200), SKIP), ALL_OR_NOTHING);
        site.imports.undo(ImportSite.ADMIN, run.key());
        site.background.clear();
        site.watch.look();
        site.watch.look();
        assertThat(site.worked(run).state()).isEqualTo(ImportRun.State.UNDONE);
        assertThat(names()).isEmpty();
    }

    @Test
    void anImportOfAllOrNothingThatFailsHalfWayLeavesNothing() {
        ImportRun run = site.checked(many(1200), SKIP);
        site.beforeWriting = () -> site.beforeWriting = () -> {
            throw new IllegalStateException("the database went away");
        };
        assertThat(site.ran(run, ALL_OR_NOTHING).state()).isEqualTo(ImportRun.State.FAILED);
        assertThat(names()).isEmpty();
    }

    @Test
    void aNodeThatSeemedDeadStopsWhenAnotherHasTakenOver() {
        ImportRun run = site.checked(many(1200), SKIP);
        site.imports.run(ImportSite.ADMIN, run.key(), ALL_OR_NOTHING);
        site.beforeWriting = () -> {
            site.runs.move(run.key(), Set.of(ImportRun.State.RUNNING), ImportRun.State.UNDOING);
        };
        assertThat(site.worked(run).state()).isEqualTo(ImportRun.State.UNDOING);
        assertThat(names()).hasSize(500);
    }

    /** As a node that died after the first part has left it. */
    private void partlyWritten(ImportRun run, ImportRun.Mode mode) {
        site.imports.run(ImportSite.ADMIN, run.key(), SKIP_BAD_LINES);
        site.imports.cancel(ImportSite.ADMIN, run.key());
        site.worked(run);
        site.runs.choose(
                run.key(),
                new ImportRun.Choice(run.choice().mapping(), mode, run.choice().duplicates()));
        site.runs.move(run.key(), Set.of(ImportRun.State.CANCELLED), ImportRun.State.RUNNING);
    }

    @Test
    void aCancelledImportOfAllOrNothingLeavesNothing() {
        ImportRun run = site.checked(many(1200), SKIP);
        site.imports.run(ImportSite.ADMIN, run.key(), ALL_OR_NOTHING);
        site.imports.cancel(ImportSite.ADMIN, run.key());
        assertThat(site.worked(run).state()).isEqualTo(ImportRun.State.CANCELLED);
        assertThat(names()).isEmpty();
    }

    @Test
    void anExportIsImportedWithoutChange() throws IOException {
        for (String hostile : List.of("=1+1", "'=x", "+a", "-", "@b", "a,\"b\";c", "_x0041_", "'' =", "东 <&>")) {
            site.directory.register(
                    ImportSite.SELLER, profile("N " + hostile, List.of(hostile + " alias", hostile + ";2")));
        }
        registered("Child", new CustomerKey(1));
        registered("Grandchild", new CustomerKey(10));
        Map<String, byte[]> files = Map.of("all.csv", site.csv(), "all.xlsx", site.workbook());
        for (String name : files.keySet()) {
            byte[] file = files.get(name);
            ImportRun run = site.checked(site.imports.upload(ImportSite.ADMIN, name, file), SKIP);
            assertThat(run.counts().unchanged()).as(refused(run).toString()).isEqualTo(11);
        }
    }

    @Test
    void anExportGoesIntoAnEmptyRegisterAsItWas() throws IOException {
        site.directory.register(ImportSite.SELLER, profile("=cmd", List.of("-x", "@y")));
        CustomerProfile before =
                site.lookup.get(ImportSite.SELLER, new CustomerKey(1)).profile();
        String csv = new String(site.csv(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(csv).contains("'=cmd", "'-x\n@y");
        close();
        open();
        site.ran(site.checked(csv.replace("CUST-1", ""), SKIP), ALL_OR_NOTHING);
        assertThat(site.lookup.list(ImportSite.SELLER, page()).rows())
                .singleElement()
                .satisfies(customer -> assertThat(customer.profile()).isEqualTo(before));
    }

    /** A company is known once it has been imported, so each run goes one level deeper. */
    @Test
    void anExportWithParentsGoesIntoAnEmptyRegisterLevelByLevel() throws IOException {
        registered("Child", registered("Group", null));
        String csv = new String(site.csv(), java.nio.charset.StandardCharsets.UTF_8).replaceAll("(?m)^CUST-\\d+", "");
        close();
        open();
        ImportRun first = site.ran(site.checked(csv, UPDATE), SKIP_BAD_LINES);
        assertThat(first.counts().made()).isEqualTo(1);
        ImportRun second = site.ran(site.checked(csv, UPDATE), SKIP_BAD_LINES);
        assertThat(second.counts().made()).isEqualTo(1);
        assertThat(second.counts().bad()).isZero();
        CustomerKey group =
                site.lookup.named(ImportSite.SELLER, "Group").orElseThrow().key();
        assertThat(parentOf(site.lookup
                        .named(ImportSite.SELLER, "Child")
                        .orElseThrow()
                        .key()))
                .isEqualTo(group);
    }

    @Test
    void theStatementsDontGrowWithTheLinesOfAPart() {
        ImportRun small = site.checked(many(5), SKIP);
        int few = statements(() -> site.ran(small, ALL_OR_NOTHING));
        ImportRun big = site.checked(many(500).replace("Load", "More"), SKIP);
        int more = statements(() -> site.ran(big, ALL_OR_NOTHING));
        // Names are looked up 500 at a time, so that is all that a full part may add.
        assertThat(more).isLessThanOrEqualTo(few + 2).isLessThan(40);
        site.directory.register(ImportSite.SELLER, profile("Known", List.of()));
        ImportRun mixed = site.checked(many(500).replace("Load", "Third") + "\nKnown", SKIP);
        int looked = statements(() -> site.ran(mixed, ALL_OR_NOTHING));
        assertThat(looked).isGreaterThan(more).isLessThan(2 * 40);
    }

    @Test
    void aStepOutOfTurnIsRefused() {
        ImportRun run = site.upload(THREE);
        assertThatThrownBy(() -> site.imports.run(ImportSite.ADMIN, run.key(), ALL_OR_NOTHING))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> site.imports.undo(ImportSite.ADMIN, run.key())).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> site.imports.cancel(ImportSite.ADMIN, run.key()))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void whoDoesNotAdministerJiraImportsNothing() {
        assertThatThrownBy(() -> site.imports.upload(ImportSite.SELLER, "x", new byte[0]))
                .isInstanceOf(AccessDenied.class);
        ImportRun run = site.upload(THREE);
        assertThatThrownBy(() -> site.imports.get(ImportSite.SELLER, run.key())).isInstanceOf(AccessDenied.class);
    }

    @Test
    void theNextFileWithTheSameHeadsIsMappedAsBefore() {
        ImportRun first = site.upload("a,b\nFirst,Second\n");
        site.imports.check(ImportSite.ADMIN, first.key(), Map.of("nameEn", 1), UPDATE);
        site.worked(first);
        ImportRun second = site.upload("a,b\nThird,Fourth\n");
        assertThat(second.choice().mapping().text()).isEqualTo("nameEn=1");
        assertThat(second.choice().duplicates()).isEqualTo(UPDATE);
    }

    @Test
    void afterThirtyDaysTheFileIsDeletedAndItsCustomersAndTheChoiceOfColumnsStay() {
        ImportRun done = site.ran(site.checked(THREE, SKIP), ALL_OR_NOTHING);
        ImportRun never = site.upload("nameEn,tier\nOther,A\n");
        site.clock.pass(Duration.ofDays(20));
        ImportRun checked = site.checked(ONE_BAD, SKIP);
        site.clock.pass(Duration.ofDays(10));
        site.retention.look();
        // Exactly thirty days are not over yet.
        assertThat(site.runs.part(done.key(), 0)).hasSize(3);
        site.clock.pass(Duration.ofMillis(1));
        site.retention.look();
        assertThat(site.runs.byKey(done.key()).orElseThrow().state()).isEqualTo(ImportRun.State.EXPIRED);
        assertThat(site.runs.byKey(done.key()).orElseThrow().head()).hasSize(1);
        assertThat(site.runs.byKey(never.key())).isEmpty();
        assertThat(site.runs.part(done.key(), 0)).isEmpty();
        assertThat(site.runs.part(never.key(), 0)).isEmpty();
        assertThat(site.runs.lines(done.key(), 0, 10)).isEmpty();
        assertThat(names()).containsExactly("First", "Second", "Third");
        assertThatThrownBy(() -> site.imports.undo(ImportSite.ADMIN, done.key()))
                .isInstanceOf(Conflict.class);
        assertThat(site.runs.part(checked.key(), 0)).hasSize(3);
        assertThat(site.imports.get(ImportSite.ADMIN, checked.key()).counts().bad())
                .isEqualTo(1);
        site.clock.pass(Duration.ofDays(365).plusMillis(1));
        site.retention.look();
        assertThat(site.runs.byKey(done.key())).isEmpty();
    }

    @Test
    void anImportThatSaysItWorksIsNotDeleted() {
        ImportRun run = site.checked(THREE, SKIP);
        site.imports.run(ImportSite.ADMIN, run.key(), ALL_OR_NOTHING);
        site.clock.pass(Duration.ofDays(31));
        site.retention.look();
        assertThat(site.worked(run).state()).isEqualTo(ImportRun.State.DONE);
        assertThat(names()).hasSize(3);
    }

    private int statements(Runnable work) {
        return database.statementsOf(work).size();
    }

    private static String many(int lines) {
        return "nameEn\n"
                + String.join(
                        "\n",
                        IntStream.range(0, lines).mapToObj(i -> "Load " + i).toList());
    }

    private static CustomerProfile profile(String nameEn, List<String> aliases) {
        return CustomerProfile.named(null, nameEn).withAliases(aliases);
    }

    private List<ImportLine> refused(ImportRun run) {
        return site.imports.refused(ImportSite.ADMIN, run.key(), 0, 50);
    }

    private List<String> names() {
        Stream<Customer> all = Stream.empty();
        String after = null;
        do {
            CustomerList wanted = new CustomerList(CustomerFilter.ALL, CustomerOrder.BY_KEY, 200, after);
            var page = site.lookup.list(ImportSite.SELLER, wanted);
            all = Stream.concat(all, page.rows().stream());
            after = page.next();
        } while (after != null);
        return all.map(customer -> String.valueOf(customer.profile().nameEn())).toList();
    }

    private static CustomerList page() {
        return new CustomerList(CustomerFilter.ALL, CustomerOrder.BY_KEY, 50, null);
    }
}
