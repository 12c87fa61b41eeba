package org.salescollab.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Stable identity of a customer, such as {@code CUST-12}; never reused, never changed by a rename. */
public record CustomerKey(long number) implements Comparable<CustomerKey> {

    private static final Pattern SHAPE = Pattern.compile("CUST-([1-9][0-9]{0,17})");

    public CustomerKey {
        if (number < 1) {
            throw new IllegalArgumentException("a customer key counts from 1, not " + number);
        }
    }

    /** Reads a key that a person may have typed: case and surrounding blanks don't matter. */
    public static Optional<CustomerKey> parse(String text) {
        Matcher matcher = SHAPE.matcher(text.strip().toUpperCase(Locale.ROOT));
        return matcher.matches() ? Optional.of(new CustomerKey(Long.parseLong(matcher.group(1)))) : Optional.empty();
    }

    public String value() {
        return "CUST-" + number;
    }

    @Override
    public int compareTo(CustomerKey other) {
        return Long.compare(number, other.number);
    }

    @Override
    public String toString() {
        return value();
    }
}
