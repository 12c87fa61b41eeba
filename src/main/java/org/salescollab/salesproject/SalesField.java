package org.salescollab.salesproject;

import java.util.Locale;

/** The fields of a sales project that live on the issue, so that search, boards and bulk edit work with them. */
public enum SalesField {
    CUSTOMER,
    CUSTOMERS,
    CONTACTS,
    AMOUNT,
    CURRENCY,
    PROBABILITY,
    FORECAST_CATEGORY,
    EXPECTED_CLOSE,
    OUTCOME,
    LOSS_REASON,
    NEXT_STEP,
    NEXT_STEP_DATE,
    COMPLEXITY;

    public String i18nKey() {
        return "sales.field." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
