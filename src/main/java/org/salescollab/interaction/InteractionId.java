package org.salescollab.interaction;

import java.util.Optional;
import java.util.regex.Pattern;

/** Stable identity of an interaction; never reused. */
public record InteractionId(long number) {

    private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{0,17}");

    public static Optional<InteractionId> parse(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new InteractionId(Long.parseLong(text))) : Optional.empty();
    }

    @Override
    public String toString() {
        return String.valueOf(number);
    }
}
