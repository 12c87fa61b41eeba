package org.salescollab.timeline;

import java.util.List;

/** The stored entries of customers' timelines; written inside the transaction of what they tell of. */
public interface Timeline {

    /** Adds an entry, or replaces the one of the same ref. */
    void put(TimelineEntry entry);

    /** Forgets the entry of this ref, and those of its steps. */
    void remove(String ref);

    /** The entries that fit, newest first, at most as many as asked for. */
    List<PlacedEntry> find(TimelineQuery query);
}
