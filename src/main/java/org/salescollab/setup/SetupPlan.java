package org.salescollab.setup;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.salescollab.setup.PlanItem.State;
import org.salescollab.shared.Message;

/**
 * What a set-up will do, has done, or has taken back.
 *
 * @param project null while it isn't created yet
 * @param obstacle why a run would be refused; null where nothing stands against it
 * @param cancelled somebody stopped it before its end
 */
public record SetupPlan(
        @Nullable ProjectFacts project,
        List<PlanItem> items,
        @Nullable Message obstacle,
        boolean cancelled) {

    public SetupPlan {
        items = List.copyOf(items);
    }

    SetupPlan(@Nullable ProjectFacts project, List<PlanItem> items) {
        this(project, items, null, false);
    }

    SetupPlan against(Message reason) {
        return new SetupPlan(project, items, reason, cancelled);
    }

    SetupPlan cut(boolean stopped) {
        return new SetupPlan(project, items, obstacle, stopped);
    }

    /** Nothing is left to be done. */
    public boolean isComplete() {
        return project != null && !cancelled && count(State.CREATE) == 0;
    }

    public long count(State state) {
        return items.stream().filter(item -> item.state() == state).count();
    }
}
