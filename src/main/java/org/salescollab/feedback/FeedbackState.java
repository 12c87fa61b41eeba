package org.salescollab.feedback;

import java.util.Locale;
import java.util.Optional;

/** How far feedback has come, each state after the one before. */
public enum FeedbackState {
    GIVEN,
    ACKNOWLEDGED,
    ACTED,
    TOLD_BACK;

    public String i18nKey() {
        return "sales.feedback.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Optional<FeedbackState> next() {
        return this == TOLD_BACK ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }

    public Optional<FeedbackState> previous() {
        return this == GIVEN ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
    }
}
