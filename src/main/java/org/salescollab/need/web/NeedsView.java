package org.salescollab.need.web;

import java.util.List;
import org.salescollab.platform.web.FormView;

/**
 * The board of a customer's needs as its page shows it.
 *
 * @param mayRead whether the reader may see them at all; if not, nothing else is filled
 * @param stuck what doesn't move on, by reason; empty if everything does
 * @param forms of the need and of its steps; empty for readers
 */
public record NeedsView(
        boolean mayRead,
        boolean mayWrite,
        String customer,
        boolean empty,
        List<StuckView> stuck,
        List<NeedColumnView> columns,
        List<FormView> forms) {

    static NeedsView hidden() {
        return new NeedsView(false, false, "", true, List.of(), List.of(), List.of());
    }
}
