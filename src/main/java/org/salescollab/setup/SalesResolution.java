package org.salescollab.setup;

import java.util.Locale;

/** How a sale was decided; what the platform asks to tell decided issues from open ones. */
public enum SalesResolution {
    WON,
    LOST,
    CANCELLED;

    public String i18nKey() {
        return "sales.resolution." + name().toLowerCase(Locale.ROOT);
    }
}
