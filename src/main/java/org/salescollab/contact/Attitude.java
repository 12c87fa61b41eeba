package org.salescollab.contact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a person stands towards what we offer, from -2 to +2. */
public enum Attitude {
    OPPOSED(-2),
    SCEPTICAL(-1),
    NEUTRAL(0),
    SUPPORTIVE(1),
    DEVOTED(2);

    private final int value;

    Attitude(int value) {
        this.value = value;
    }

    public int value() {
        return value;
    }

    /** The value as people write it, with its sign. */
    public String signed() {
        return value > 0 ? "+" + value : String.valueOf(value).replace('-', '\u2212');
    }

    public String i18nKey() {
        return "sales.contact.attitude." + name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Attitude> of(int value) {
        return Arrays.stream(values()).filter(each -> each.value == value).findFirst();
    }
}
