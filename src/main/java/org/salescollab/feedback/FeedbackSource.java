package org.salescollab.feedback;

import java.util.Locale;

/** Who gave feedback. */
public enum FeedbackSource {
    CUSTOMER,
    DEPARTMENT,
    MEMBER;

    public String i18nKey() {
        return "sales.feedback.source." + name().toLowerCase(Locale.ROOT);
    }
}
