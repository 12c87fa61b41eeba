package org.salescollab.contact;

import java.util.Locale;

/** The part that a person plays when the customer decides about buying. */
public enum BuyingRole {
    ECONOMIC_BUYER,
    DECISION_MAKER,
    TECHNICAL_BUYER,
    END_USER,
    CHAMPION,
    INFLUENCER,
    PROCUREMENT,
    BLOCKER;

    public String i18nKey() {
        return "sales.contact.role." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
