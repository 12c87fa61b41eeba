package org.salescollab.timeline.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.salescollab.platform.Ready;
import org.salescollab.platform.ao.SqlRunner;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Department;
import org.salescollab.shared.IssueId;
import org.salescollab.testing.AoDatabase;
import org.salescollab.timeline.TimelineEntry;
import org.salescollab.timeline.TimelineKind;
import org.salescollab.timeline.TimelineQuery;

/** A page of a timeline is one statement, with one entry and with a thousand, with and without filters. */
class TimelineStatementsIT {

    private static final CustomerKey CUSTOMER = new CustomerKey(1);
    private static final Instant END = Instant.parse("2026-11-23T03:30:00Z");

    private final AoDatabase database = AoDatabase.h2(TimelineRow.class);
    private final AoTimeline timeline =
            new AoTimeline(database.activeObjects(), new SqlRunner(database.sql(), Ready.now(), "TIMELINE"));

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1000})
    void dontGrowWithTheEntries(int size) {
        for (int i = 1; i <= size; i++) {
            timeline.put(new TimelineEntry(
                    "need:" + i,
                    CUSTOMER,
                    Instant.ofEpochMilli(i),
                    TimelineKind.NEED,
                    "GIVEN",
                    new Department("SALES"),
                    "limin",
                    "Need",
                    null));
        }
        TimelineQuery all = new TimelineQuery(Set.of(CUSTOMER), Set.of(), null, null, null, END, Long.MAX_VALUE, 100);
        TimelineQuery filtered = new TimelineQuery(
                Set.of(CUSTOMER),
                Set.of(TimelineKind.NEED),
                new Department("SALES"),
                "limin",
                Instant.EPOCH,
                END,
                Long.MAX_VALUE,
                100);
        assertThat(timeline.find(filtered)).hasSize(Math.min(size, 100));
        assertThat(database.statementsOf(() -> timeline.find(all))).hasSize(1);
        assertThat(database.statementsOf(() -> timeline.find(filtered))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 400})
    void newStepsOfSalesProjectsAreAskedForAndAddedTogether(int size) {
        List<TimelineEntry> steps = new ArrayList<>();
        for (int i = 1; i <= size; i++) {
            steps.add(new TimelineEntry(
                    "sale:" + i,
                    CUSTOMER,
                    Instant.ofEpochMilli(i),
                    TimelineKind.SALE,
                    "CREATED",
                    null,
                    TimelineEntry.NOBODY,
                    "S1",
                    new IssueId(i)));
        }
        assertThat(database.statementsOf(() -> timeline.putNew(steps))).hasSizeLessThanOrEqualTo(2);
        assertThat(database.statementsOf(() -> timeline.putNew(steps))).hasSize(1);
    }
}
