package org.salescollab.customer;

import java.util.Locale;

/** Where the relation to a customer stands. */
public enum CustomerStatus {
    PROSPECT,
    ACTIVE,
    LOST;

    public String i18nKey() {
        return "sales.customer.status." + name().toLowerCase(Locale.ROOT);
    }
}
