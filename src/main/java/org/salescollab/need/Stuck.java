package org.salescollab.need;

import java.util.Locale;

/** Why a need doesn't move on. */
public enum Stuck {
    /** Nobody has promised anything for a week. */
    UNCOMMITTED,
    /** Promised for a day that has passed. */
    OVERDUE,
    /** The work is done in Jira, and the customer doesn't know. */
    NOT_TOLD;

    public String i18nKey() {
        return "sales.need.stuck." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
