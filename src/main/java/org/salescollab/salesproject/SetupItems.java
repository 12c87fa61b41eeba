package org.salescollab.salesproject;

import java.util.List;

/** What the set-up has recorded; small enough to be read as a whole. */
public interface SetupItems {

    List<SetupItem> all();

    /** Adds the record, or replaces the one with the same natural key; is durable when it returns. */
    void put(SetupItem item);

    void remove(SetupItem item);
}
