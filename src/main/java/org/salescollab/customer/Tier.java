package org.salescollab.customer;

import java.util.Locale;

/** How much attention a customer gets, highest first. */
public enum Tier {
    KA,
    A,
    B,
    C;

    public String i18nKey() {
        return "sales.customer.tier." + name().toLowerCase(Locale.ROOT);
    }
}
