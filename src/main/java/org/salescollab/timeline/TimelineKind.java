package org.salescollab.timeline;

import java.util.Locale;

/** What an entry of the timeline tells of. */
public enum TimelineKind {
    INTERACTION,
    NEED,
    FEEDBACK,
    SATISFACTION,
    /** A step of a sales project; shown to those only who may browse its issue. */
    SALE,
    /** A change of the customer's own record. */
    CHANGE;

    public String i18nKey() {
        return "sales.timeline.kind." + name().toLowerCase(Locale.ROOT);
    }
}
