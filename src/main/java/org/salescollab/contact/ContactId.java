package org.salescollab.contact;

import java.util.Optional;
import java.util.regex.Pattern;

/** Stable identity of a contact; never reused. */
public record ContactId(long number) implements Comparable<ContactId> {

    private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{0,17}");

    public ContactId {
        if (number < 1) {
            throw new IllegalArgumentException("a contact's number counts from 1, not " + number);
        }
    }

    public static Optional<ContactId> parse(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new ContactId(Long.parseLong(text))) : Optional.empty();
    }

    @Override
    public int compareTo(ContactId other) {
        return Long.compare(number, other.number);
    }

    @Override
    public String toString() {
        return String.valueOf(number);
    }
}
