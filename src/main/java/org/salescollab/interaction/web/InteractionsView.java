package org.salescollab.interaction.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.salescollab.platform.web.FormView;

/**
 * The interactions of a customer as its page shows them.
 *
 * @param mayRead whether the reader may see them at all; if not, nothing else is filled
 * @param next where the older ones begin, empty if all are shown
 * @param form for noting one; null for readers
 */
public record InteractionsView(
        boolean mayRead,
        boolean mayWrite,
        String customer,
        String count,
        List<InteractionView> items,
        String next,
        @Nullable FormView form) {

    static InteractionsView hidden() {
        return new InteractionsView(false, false, "", "", List.of(), "", null);
    }
}
