package org.salescollab.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.salescollab.shared.IssueId;

/** Timelines for tests without a database; holds the same contract. */
public final class InMemoryTimeline implements Timeline {

    private final List<PlacedEntry> stored = new ArrayList<>();
    private long lastNumber;

    @Override
    public void put(TimelineEntry entry) {
        stored.removeIf(each -> each.entry().ref().equals(entry.ref()));
        stored.add(new PlacedEntry(++lastNumber, entry));
    }

    @Override
    public void putNew(Collection<TimelineEntry> entries) {
        entries.stream()
                .filter(entry -> all().stream().noneMatch(each -> each.ref().equals(entry.ref())))
                .forEach(this::put);
    }

    @Override
    public void forget(TimelineKind kind, Collection<IssueId> issues) {
        stored.removeIf(each ->
                each.entry().kind() == kind && issues.contains(each.entry().issue()));
    }

    @Override
    public void remove(String ref) {
        stored.removeIf(
                each -> each.entry().ref().equals(ref) || each.entry().ref().startsWith(ref + ":"));
    }

    @Override
    public List<PlacedEntry> find(TimelineQuery query) {
        return stored.stream()
                .filter(each -> fits(each, query))
                .sorted(Comparator.comparing((PlacedEntry each) -> each.entry().at())
                        .thenComparing(PlacedEntry::number)
                        .reversed())
                .limit(query.size())
                .toList();
    }

    private static boolean fits(PlacedEntry placed, TimelineQuery query) {
        TimelineEntry entry = placed.entry();
        boolean before = entry.at().isBefore(query.before())
                || entry.at().equals(query.before()) && placed.number() < query.below();
        return before
                && query.customers().contains(entry.customer())
                && (query.from() == null || !entry.at().isBefore(query.from()))
                && (query.kinds().isEmpty() || query.kinds().contains(entry.kind()))
                && (query.department() == null || query.department().equals(entry.department()))
                && (query.by() == null || query.by().equals(entry.by()));
    }

    public List<TimelineEntry> all() {
        return stored.stream().map(PlacedEntry::entry).toList();
    }
}
