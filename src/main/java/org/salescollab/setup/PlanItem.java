package org.salescollab.setup;

import org.salescollab.shared.Message;

/** One line of a preview or a result: what, in which state, and why. */
public record PlanItem(Step step, String name, State state, Message why) {

    /** What is, will be, or has been done about it. */
    public enum State {
        EXISTS,
        CREATE,
        LEAVE,
        REMOVED,
        KEPT
    }
}
