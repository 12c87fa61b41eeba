package org.salescollab.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Department;
import org.salescollab.shared.IssueId;

/** What every store of timelines must do. */
public abstract class TimelineContract {

    private static final Instant MONDAY = Instant.parse("2026-11-23T03:30:00Z");
    private static final Instant LATER = MONDAY.plusSeconds(9999);
    private static final CustomerKey EAST = new CustomerKey(1);

    protected abstract Timeline timeline();

    @Test
    void readsBackAllThatWasPut() {
        TimelineEntry full = entry("need:1:told", MONDAY, TimelineKind.NEED, new Department("SALES"), "limin");
        TimelineEntry bare = new TimelineEntry(
                "x", EAST, MONDAY.minusSeconds(1), TimelineKind.CHANGE, "changed", null, "tom", "x", null);
        timeline().put(full);
        timeline().put(bare);
        assertThat(find(all(10))).containsExactly(full, bare);
    }

    @Test
    void keepsOneEntryForEachRef() {
        timeline().put(entry("need:1", MONDAY, TimelineKind.NEED, null, "limin"));
        TimelineEntry second = entry("need:1", MONDAY.plusSeconds(5), TimelineKind.NEED, null, "limin");
        timeline().put(second);
        assertThat(find(all(10))).containsExactly(second);
    }

    @Test
    void addsOnlyWhatIsNotThereYet() {
        TimelineEntry first = sale("sale:1:created:1", 1);
        timeline().putNew(List.of(first));
        TimelineEntry second = sale("sale:2:created:1", 2);
        timeline().putNew(List.of(sale("sale:1:created:1", 9), second));
        assertThat(find(all(10))).containsExactlyInAnyOrder(first, second);
        timeline().putNew(List.of(first));
        assertThat(find(all(10))).hasSize(2);
    }

    @Test
    void forgetsOneKindOfEntriesOfIssues() {
        TimelineEntry need =
                new TimelineEntry("need:1", EAST, MONDAY, TimelineKind.NEED, "WORK", null, "tom", "x", new IssueId(1));
        TimelineEntry other = sale("sale:2", 2);
        timeline().putNew(List.of(need, sale("sale:1", 1), other));
        timeline().forget(TimelineKind.SALE, Set.of(new IssueId(1)));
        timeline().forget(TimelineKind.SALE, Set.of());
        assertThat(find(all(10))).containsExactlyInAnyOrder(need, other);
    }

    @Test
    void findsTheEntriesOfAFormerCustomerWithTheSurvivors() {
        TimelineEntry own = entry("a", MONDAY, TimelineKind.NEED, null, "limin");
        TimelineEntry former = new TimelineEntry(
                "b", new CustomerKey(2), MONDAY.minusSeconds(1), TimelineKind.NEED, "GIVEN", null, "tom", "x", null);
        timeline().putNew(List.of(own, former));
        assertThat(find(new TimelineQuery(
                        Set.of(EAST, new CustomerKey(2)), Set.of(), null, null, null, LATER, Long.MAX_VALUE, 10)))
                .containsExactly(own, former);
    }

    private static TimelineEntry sale(String ref, long issue) {
        return new TimelineEntry(
                ref, EAST, MONDAY, TimelineKind.SALE, "CREATED", null, TimelineEntry.NOBODY, "S1", new IssueId(issue));
    }

    @Test
    void forgetsAThingWithItsStepsAndNoOther() {
        timeline().put(entry("need:1", MONDAY, TimelineKind.NEED, null, "limin"));
        timeline().put(entry("need:1:told", MONDAY, TimelineKind.NEED, null, "limin"));
        timeline().put(entry("need:12", MONDAY, TimelineKind.NEED, null, "limin"));
        timeline().remove("need:1");
        assertThat(find(all(10))).extracting(TimelineEntry::ref).containsExactly("need:12");
    }

    @Test
    void everyFilterHolds() {
        timeline().put(entry("a", MONDAY, TimelineKind.NEED, new Department("SALES"), "limin"));
        timeline().put(entry("b", MONDAY, TimelineKind.FEEDBACK, new Department("LEGAL"), "tom"));
        timeline().put(entry("c", MONDAY.minusSeconds(100), TimelineKind.NEED, null, "tom"));
        assertThat(refs(query(Set.of(TimelineKind.NEED), null, null, null))).containsExactly("a", "c");
        assertThat(refs(query(Set.of(TimelineKind.NEED, TimelineKind.FEEDBACK), null, null, null)))
                .containsExactly("b", "a", "c");
        assertThat(refs(query(Set.of(), new Department("LEGAL"), null, null))).containsExactly("b");
        assertThat(refs(query(Set.of(), null, "tom", null))).containsExactly("b", "c");
        assertThat(refs(query(Set.of(), null, null, MONDAY))).containsExactly("b", "a");
    }

    @Test
    void anotherCustomersEntriesStayThere() {
        timeline().put(entry("a", MONDAY, TimelineKind.NEED, null, "limin"));
        TimelineQuery other =
                new TimelineQuery(Set.of(new CustomerKey(2)), Set.of(), null, null, null, LATER, Long.MAX_VALUE, 10);
        assertThat(timeline().find(other)).isEmpty();
    }

    @Test
    void pagesShowEachEntryOnceEvenOfTheSameMoment() {
        for (int i = 0; i < 7; i++) {
            timeline().put(entry("n" + i, MONDAY.plusSeconds(i / 3), TimelineKind.NEED, null, "limin"));
        }
        List<String> shown = new ArrayList<>();
        TimelineQuery query = all(2);
        List<PlacedEntry> page = timeline().find(query);
        while (!page.isEmpty()) {
            page.forEach(each -> shown.add(each.entry().ref()));
            PlacedEntry last = page.get(page.size() - 1);
            page = timeline()
                    .find(new TimelineQuery(
                            Set.of(EAST),
                            Set.of(),
                            null,
                            null,
                            null,
                            last.entry().at(),
                            last.number(),
                            2));
        }
        assertThat(shown).containsExactly("n6", "n5", "n4", "n3", "n2", "n1", "n0");
    }

    private List<String> refs(TimelineQuery query) {
        return find(query).stream().map(TimelineEntry::ref).toList();
    }

    private List<TimelineEntry> find(TimelineQuery query) {
        return timeline().find(query).stream().map(PlacedEntry::entry).toList();
    }

    private static TimelineQuery all(int size) {
        return new TimelineQuery(Set.of(EAST), Set.of(), null, null, null, LATER, Long.MAX_VALUE, size);
    }

    private static TimelineQuery query(
            Set<TimelineKind> kinds, @Nullable Department department, @Nullable String by, @Nullable Instant from) {
        return new TimelineQuery(Set.of(EAST), kinds, department, by, from, LATER, Long.MAX_VALUE, 10);
    }

    private static TimelineEntry entry(
            String ref, Instant at, TimelineKind kind, @Nullable Department department, String by) {
        return new TimelineEntry(ref, EAST, at, kind, "told", department, by, "𠮷 <b>", new IssueId(10_001));
    }
}
