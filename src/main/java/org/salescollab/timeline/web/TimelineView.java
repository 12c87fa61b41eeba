package org.salescollab.timeline.web;

import java.util.List;
import org.salescollab.platform.web.FormOptionView;

/**
 * The beginning of a customer's timeline, and what it can be filtered by.
 *
 * @param mayRead whether the reader may see it at all; if not, nothing else is filled
 * @param kind the kind that is shown, empty for all
 * @param next where the older entries begin, empty if all are shown
 */
public record TimelineView(
        boolean mayRead,
        String customer,
        String kind,
        List<TimelineLineView> lines,
        String next,
        List<FormOptionView> kinds,
        List<FormOptionView> departments) {

    static TimelineView hidden() {
        return new TimelineView(false, "", "", List.of(), "", List.of(), List.of());
    }
}
