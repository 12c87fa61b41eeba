package org.salescollab.feedback;

import java.util.Optional;
import java.util.regex.Pattern;

/** Stable identity of feedback, or of an answer about satisfaction; never reused. */
public record FeedbackId(long number) {

    private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{0,17}");

    public static Optional<FeedbackId> parse(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new FeedbackId(Long.parseLong(text))) : Optional.empty();
    }

    @Override
    public String toString() {
        return String.valueOf(number);
    }
}
