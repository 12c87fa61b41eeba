package org.salescollab.timeline;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.salescollab.access.AccessGate;
import org.salescollab.access.IssueRef;
import org.salescollab.access.VisibleIssues;
import org.salescollab.audit.AuditEvent;
import org.salescollab.audit.AuditHistory;
import org.salescollab.audit.FieldChange;
import org.salescollab.customer.Customer;
import org.salescollab.customer.CustomerLookup;
import org.salescollab.shared.Actor;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.IssueId;

/**
 * Everything that happened with a customer as one list, the latest first: what features tell of, and the changes of the
 * register out of the audit log. Whoever sees a customer sees it; two statements a page, whatever its length. Steps of sales projects whose
 * issue the reader may not browse are left out, so a page may hold fewer entries than were asked for.
 */
public final class CustomerTimeline {

    public static final int LARGEST_PAGE = 100;

    private static final Comparator<Line> LATEST_FIRST = Comparator.comparing(
                    (Line line) -> line.mark().at())
            .reversed()
            .thenComparing(line -> line.mark().changes())
            .thenComparing(line -> -line.mark().number());

    private final Timeline timeline;
    private final AuditHistory history;
    private final CustomerLookup customers;
    private final VisibleIssues issues;
    private final AccessGate gate;
    private final Clock clock;

    public CustomerTimeline(
            Timeline timeline,
            AuditHistory history,
            CustomerLookup customers,
            VisibleIssues issues,
            AccessGate gate,
            Clock clock) {
        this.timeline = timeline;
        this.history = history;
        this.customers = customers;
        this.issues = issues;
        this.gate = gate;
        this.clock = clock;
    }

    public TimelinePage page(
            Actor actor, CustomerKey customer, TimelineFilter filter, int size, @Nullable String after) {
        gate.requireCustomerRead(actor);
        Customer known = customers.get(actor, customer);
        int rows = Math.max(1, Math.min(size, LARGEST_PAGE));
        TimelineMark mark = TimelineMark.read(after, end(filter, actor.zone()));
        List<Line> lines = new ArrayList<>(entries(known, filter, actor.zone(), mark, rows + 1));
        lines.addAll(changes(known.key(), filter, actor.zone(), mark, rows + 1));
        lines.sort(LATEST_FIRST);
        List<Line> shown = lines.subList(0, Math.min(rows, lines.size()));
        String next = lines.size() > rows ? shown.get(rows - 1).mark().text() : null;
        return new TimelinePage(browsable(actor, shown.stream().map(Line::entry).toList()), next);
    }

    /** A step of a sales project tells of its issue, so who may not browse that isn't shown it. */
    private List<TimelineEntry> browsable(Actor actor, List<TimelineEntry> entries) {
        Map<IssueId, IssueRef> seen = issues.byIds(
                actor,
                entries.stream()
                        .filter(entry -> entry.kind() == TimelineKind.SALE)
                        .map(TimelineEntry::issue)
                        .filter(Objects::nonNull)
                        .toList());
        return entries.stream()
                .filter(entry ->
                        entry.kind() != TimelineKind.SALE || entry.issue() != null && seen.containsKey(entry.issue()))
                .toList();
    }

    private Instant end(TimelineFilter filter, ZoneId zone) {
        return filter.to() == null
                ? clock.instant().plusSeconds(1)
                : filter.to().plusDays(1).atStartOfDay(zone).toInstant();
    }

    private static @Nullable Instant begin(TimelineFilter filter, ZoneId zone) {
        return filter.from() == null ? null : filter.from().atStartOfDay(zone).toInstant();
    }

    private List<Line> entries(Customer customer, TimelineFilter filter, ZoneId zone, TimelineMark mark, int size) {
        TimelineQuery query = new TimelineQuery(
                Set.copyOf(customer.family()),
                filter.kinds(),
                filter.department(),
                filter.by(),
                begin(filter, zone),
                mark.at(),
                mark.belowOfEntries(),
                size);
        return timeline.find(query).stream()
                .map(placed -> new Line(new TimelineMark(placed.entry().at(), false, placed.number()), placed.entry()))
                .toList();
    }

    /** The register has no departments, so that filter leaves its changes out. */
    private List<Line> changes(CustomerKey customer, TimelineFilter filter, ZoneId zone, TimelineMark mark, int size) {
        boolean wanted = filter.kinds().isEmpty() || filter.kinds().contains(TimelineKind.CHANGE);
        if (!wanted || filter.department() != null) {
            return List.of();
        }
        AuditHistory.Question question = new AuditHistory.Question(
                "customer", customer.value(), filter.by(), begin(filter, zone), mark.at(), mark.belowOfChanges(), size);
        return history.find(question).stream()
                .map(recorded -> new Line(
                        new TimelineMark(recorded.event().at(), true, recorded.number()), entry(customer, recorded)))
                .toList();
    }

    private static TimelineEntry entry(CustomerKey customer, AuditHistory.Recorded recorded) {
        AuditEvent event = recorded.event();
        return new TimelineEntry(
                "change:" + recorded.number(),
                customer,
                event.at(),
                TimelineKind.CHANGE,
                event.action(),
                null,
                event.by(),
                event.changes().stream().map(FieldChange::field).collect(Collectors.joining(",")),
                null);
    }

    /** An entry with its place among both sources. */
    private record Line(TimelineMark mark, TimelineEntry entry) {}
}
