package org.salescollab.interaction;

import java.util.Locale;

/** How somebody of ours and somebody of the customer's spoke with each other. */
public enum InteractionKind {
    CALL,
    MEETING,
    MAIL,
    VISIT,
    OTHER;

    public String i18nKey() {
        return "sales.interaction.kind." + name().toLowerCase(Locale.ROOT);
    }
}
