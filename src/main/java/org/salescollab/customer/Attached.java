package org.salescollab.customer;

import java.util.Locale;

/** What hangs on a customer and would be lost, or lead nowhere, without it. */
public enum Attached {
    SALES,
    PEOPLE,
    INTERACTIONS,
    NEEDS,
    FEEDBACK,
    SATISFACTION,
    /** Companies that belong to it. */
    CHILDREN,
    /** Customers that were merged into it: issues go on storing their keys. */
    MERGED;

    public String i18nKey() {
        return "sales.customer.attached." + name().toLowerCase(Locale.ROOT);
    }
}
