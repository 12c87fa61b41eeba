package org.salescollab.wiring;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.salescollab.platform.ShortMemory;
import org.salescollab.salesproject.RecordedSite;
import org.salescollab.salesproject.SetupItem;
import org.salescollab.salesproject.SetupItems;

/**
 * Spares each issue view the look at the set-up's records: remembers them for a few seconds, and forgets them when this
 * node changes one. Another node sees a change when its own memory runs out.
 */
public final class RememberedItems implements SetupItems, Supplier<RecordedSite.Site> {

    private static final Duration HOW_LONG = Duration.ofSeconds(3);

    private final SetupItems stored;
    private final ShortMemory<RecordedSite.Site> site;

    public RememberedItems(SetupItems stored) {
        this.stored = stored;
        this.site = new ShortMemory<>(() -> RecordedSite.Site.of(stored.all()), HOW_LONG);
    }

    @Override
    public RecordedSite.Site get() {
        return site.get();
    }

    /** What is stored now; the set-up itself must never work on a memory. */
    @Override
    public List<SetupItem> all() {
        return stored.all();
    }

    @Override
    public void put(SetupItem item) {
        stored.put(item);
        site.forget();
    }

    @Override
    public void remove(SetupItem item) {
        stored.remove(item);
        site.forget();
    }
}
