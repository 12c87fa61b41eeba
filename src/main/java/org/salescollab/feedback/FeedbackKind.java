package org.salescollab.feedback;

import java.util.Locale;

/** What sort of feedback it is. */
public enum FeedbackKind {
    PRAISE,
    COMPLAINT,
    SUGGESTION,
    OBSERVATION;

    public String i18nKey() {
        return "sales.feedback.kind." + name().toLowerCase(Locale.ROOT);
    }
}
