package org.salescollab.timeline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.salescollab.audit.AuditEvent;
import org.salescollab.audit.AuditLog;
import org.salescollab.audit.FieldChange;
import org.salescollab.shared.Conflict;
import org.salescollab.shared.Tx;
import org.salescollab.shared.UniqueTaken;
import org.salescollab.shared.Version;

/** Where a change leaves its marks: one transaction, one audit record, and its place in the customer's timeline. */
public final class Chronicle {

    private final AuditLog audit;
    private final Timeline timeline;
    private final Tx tx;
    private final Clock clock;

    public Chronicle(AuditLog audit, Timeline timeline, Tx tx, Clock clock) {
        this.audit = audit;
        this.timeline = timeline;
        this.tx = tx;
        this.clock = clock;
    }

    /** What the audit log is told. */
    public record Deed(String entity, String id, @Nullable Version version, String action, List<FieldChange> changes) {}

    /** To the millisecond, as it is stored. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** The day where somebody is, since "today" is said there. */
    public LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** When something of a day happened: now for today, else the day's beginning. */
    public Instant momentOf(LocalDate day, ZoneId zone) {
        return day.equals(today(zone)) ? now() : day.atStartOfDay(zone).toInstant();
    }

    public <T> T writing(Supplier<T> work) {
        return tx.call(work);
    }

    /** Writes unless somebody saves in the same moment, which the audit log notices; {@code current} is theirs then. */
    public <T> T writingOver(Supplier<T> work, Supplier<?> current) {
        try {
            return tx.call(work);
        } catch (UniqueTaken e) {
            throw new Conflict(current.get());
        }
    }

    public void record(String by, Deed deed) {
        audit.record(new AuditEvent(
                deed.entity(), deed.id(), null, deed.version(), deed.action(), deed.changes(), by, now(), null));
    }

    public void tell(TimelineEntry entry) {
        timeline.put(entry);
    }

    /** Takes back what was told of a thing, with all its steps. */
    public void forget(String ref) {
        timeline.remove(ref);
    }
}
