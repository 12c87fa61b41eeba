package org.salescollab.salesproject;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How much collaboration a sale needs; picks the template by which it is sold. */
public enum Complexity {
    SIMPLE,
    STANDARD,
    COMPLEX;

    public static Optional<Complexity> ofCode(@Nullable String code) {
        String wanted = code == null ? "" : code.strip();
        for (Complexity each : values()) {
            if (each.name().equalsIgnoreCase(wanted)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    public String i18nKey() {
        return "sales.option.complexity." + name().toLowerCase(Locale.ROOT);
    }
}
