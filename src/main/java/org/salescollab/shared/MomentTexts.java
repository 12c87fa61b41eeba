package org.salescollab.shared;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Writes moments as a reader expects them: day and time in the reader's language and zone. */
public final class MomentTexts {

    private MomentTexts() {}

    public static String text(Instant at, Actor reader) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(reader.locale())
                .format(at.atZone(reader.zone()));
    }
}
