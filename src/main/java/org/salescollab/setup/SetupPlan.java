package org.salescollab.setup;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.salescollab.setup.PlanItem.State;

/** What a set-up will do, has done, or has taken back. {@code project} is null while the project isn't created yet. */
public record SetupPlan(@Nullable ProjectFacts project, List<PlanItem> items) {

    public SetupPlan {
        items = List.copyOf(items);
    }

    /** Nothing is left to be done. */
    public boolean isComplete() {
        return project != null && count(State.CREATE) == 0;
    }

    public long count(State state) {
        return items.stream().filter(item -> item.state() == state).count();
    }
}
