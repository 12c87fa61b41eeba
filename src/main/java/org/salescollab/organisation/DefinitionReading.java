package org.salescollab.organisation;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.salescollab.shared.Bilingual;
import org.salescollab.shared.TypedFields;

/** Reads what definitions of every kind have: code, names, longer texts, place. */
final class DefinitionReading {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TEXT = 1000;
    private static final int LAST_PLACE = 9999;

    private DefinitionReading() {}

    static String code(@Nullable String typed) {
        return typed == null ? "" : typed.strip().toUpperCase(Locale.ROOT);
    }

    static Bilingual name(TypedFields fields, @Nullable String zh, @Nullable String en) {
        return new Bilingual(line(fields, "nameZh", zh), line(fields, "nameEn", en));
    }

    private static String line(TypedFields fields, String field, @Nullable String typed) {
        String text = fields.needed(field, typed, LONGEST_NAME);
        if (text.lines().count() > 1) {
            fields.problems().add(field, "sales.customer.error.control");
        }
        return text;
    }

    /** A text that may be left out; its fields are called {@code nameZh} and {@code nameEn}. */
    static Bilingual text(TypedFields fields, String name, @Nullable String zh, @Nullable String en) {
        return new Bilingual(
                Objects.requireNonNullElse(fields.text(name + "Zh", zh, LONGEST_TEXT), ""),
                Objects.requireNonNullElse(fields.text(name + "En", en, LONGEST_TEXT), ""));
    }

    static int place(TypedFields fields, @Nullable Integer typed, int kept) {
        if (typed != null && (typed < 0 || typed > LAST_PLACE)) {
            fields.problems().add("place", "sales.organisation.error.place", String.valueOf(LAST_PLACE));
        }
        return typed == null ? kept : typed;
    }
}
