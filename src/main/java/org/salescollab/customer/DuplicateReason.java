package org.salescollab.customer;

import java.util.Locale;

/** Why two customers may be one. */
public enum DuplicateReason {
    SAME_NAME,
    NAME_BEGINS,
    SAME_DOMAIN;

    public String i18nKey() {
        return "sales.customer.duplicate.reason."
                + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
