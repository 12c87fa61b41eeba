package org.salescollab.need;

import java.util.Locale;

/** How much a need matters to the customer. */
public enum NeedPriority {
    NORMAL,
    HIGH,
    LOW;

    public String i18nKey() {
        return "sales.need.priority." + name().toLowerCase(Locale.ROOT);
    }
}
