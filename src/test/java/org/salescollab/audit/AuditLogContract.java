package org.salescollab.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.UniqueTaken;
import org.salescollab.shared.Version;

/** What every store of audit events must do. */
public abstract class AuditLogContract {

    private static final Instant NOW = Instant.parse("2026-11-23T03:30:00.123Z");

    protected abstract AuditLog log();

    protected abstract AuditHistory history();

    @Test
    void tellsTheHistoryOfOneRecordPageByPage() {
        log().record(event("CUST-1", null));
        log().record(event("CUST-2", null));
        log().record(event("CUST-1", null));
        AuditHistory.Recorded latest = only(question(null, null, NOW, Long.MAX_VALUE, 1));
        AuditHistory.Recorded earlier = only(question(null, null, NOW, latest.number(), 9));
        assertThat(earlier.number()).isLessThan(latest.number());
        assertThat(latest.event().entityId()).isEqualTo("CUST-1");
        assertThat(history().find(question(null, null, NOW, earlier.number(), 9)))
                .isEmpty();
    }

    @Test
    void asksTheHistoryByPersonAndPeriod() {
        log().record(event("CUST-1", null));
        assertThat(history().find(question("limin", NOW, NOW.plusMillis(1), 0, 9)))
                .hasSize(1);
        assertThat(history().find(question("tom", null, NOW.plusMillis(1), 0, 9)))
                .isEmpty();
        assertThat(history().find(question(null, NOW.plusMillis(1), NOW.plusMillis(2), 0, 9)))
                .isEmpty();
        assertThat(history().find(question(null, null, NOW, 0, 9))).isEmpty();
    }

    private AuditHistory.Recorded only(AuditHistory.Question question) {
        assertThat(history().find(question)).hasSize(1);
        return history().find(question).get(0);
    }

    private static AuditHistory.Question question(
            @Nullable String by, @Nullable Instant from, Instant before, long below, int size) {
        return new AuditHistory.Question("customer", "CUST-1", by, from, before, below, size);
    }

    @Test
    void readsBackWhatWasRecordedNewestFirst() {
        AuditEvent first = event("CUST-1", new Version(1), new FieldChange("name", null, "a\tb\\n\nc"));
        AuditEvent second = new AuditEvent(
                "customer",
                "CUST-1",
                new IssueId(10_000_000_000L),
                new Version(2),
                "changed",
                List.of(new FieldChange("tier", "B", "KA"), new FieldChange("note", "\\0", "")),
                "limin",
                NOW,
                "合同已签 \"quote\"");
        log().record(first);
        log().record(event("CUST-10", new Version(1)));
        log().record(second);
        assertThat(log().latest("customer", "CUST-1", 10)).containsExactly(second, first);
        assertThat(log().latest("customer", "CUST-1", 1)).containsExactly(second);
        assertThat(log().latest("role", "CUST-1", 1)).isEmpty();
    }

    @Test
    void refusesTheSameVersionOfARecordTwice() {
        log().record(event("CUST-1", new Version(1)));
        assertThatThrownBy(() -> log().record(event("CUST-1", new Version(1)))).isInstanceOf(UniqueTaken.class);
    }

    @Test
    void recordsAnyNumberOfEventsWithoutVersion() {
        log().record(event("X", null));
        log().record(event("X", null));
        assertThat(log().latest("customer", "X", 10)).hasSize(2);
    }

    private static AuditEvent event(String id, Version version, FieldChange... changes) {
        return new AuditEvent("customer", id, null, version, "changed", List.of(changes), "limin", NOW, null);
    }
}
