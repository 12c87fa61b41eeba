package org.salescollab.need;

import java.util.Locale;

/** How far a need has come in the loop. */
public enum NeedState {
    GIVEN,
    COMMITTED,
    IN_WORK,
    TOLD_BACK;

    public String i18nKey() {
        return "sales.need.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
