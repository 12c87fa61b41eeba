package org.salescollab.salesproject;

import java.util.Locale;

/** How surely an open amount is counted on; summed cumulatively from {@link #CLOSED} downwards. */
public enum ForecastCategory {
    PIPELINE,
    BEST_CASE,
    COMMIT,
    CLOSED,
    OMITTED;

    public String i18nKey() {
        return "sales.category." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
