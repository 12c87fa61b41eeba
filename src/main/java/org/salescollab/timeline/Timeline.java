package org.salescollab.timeline;

import java.util.Collection;
import java.util.List;
import org.salescollab.shared.IssueId;

/** The stored entries of customers' timelines; written inside the transaction of what they tell of. */
public interface Timeline {

    /** Databases limit the length of an IN list. */
    int AT_ONCE = 400;

    /** Adds an entry, or replaces the one of the same ref. */
    void put(TimelineEntry entry);

    /** Adds those whose ref isn't there yet: two statements for {@value #AT_ONCE}. */
    void putNew(Collection<TimelineEntry> entries);

    /** Forgets what is told of these issues in one kind of entry. */
    void forget(TimelineKind kind, Collection<IssueId> issues);

    /** Forgets the entry of this ref, and those of its steps. */
    void remove(String ref);

    /** The entries that fit, newest first, at most as many as asked for. */
    List<PlacedEntry> find(TimelineQuery query);
}
