package org.salescollab.customer;

import java.util.Locale;

/** Why two customers may be one. */
public enum DuplicateReason {
    SAME_NAME,
    NAME_BEGINS,
    SAME_DOMAIN,
    /** The unified social credit code of one stands among the names of the other. */
    SAME_CODE,
    /** Different people of theirs have one telephone number. */
    SAME_PHONE;

    public String i18nKey() {
        return "sales.customer.duplicate.reason."
                + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
