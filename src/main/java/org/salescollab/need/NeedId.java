package org.salescollab.need;

import java.util.Optional;
import java.util.regex.Pattern;

/** Stable identity of a need; never reused. */
public record NeedId(long number) {

    private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{0,17}");

    public static Optional<NeedId> parse(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new NeedId(Long.parseLong(text))) : Optional.empty();
    }

    @Override
    public String toString() {
        return String.valueOf(number);
    }
}
