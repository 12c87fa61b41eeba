package org.salescollab.sandbox.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/** Moves the days of the demonstration to the present by whole weeks, so that every weekday stays what it is. */
record DemoDays(long weeks) {
    /** Today in the story. */
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    /** Where the seller's head office is; the story's days are meant there. */
    private static final ZoneId SHENZHEN = ZoneId.of("Asia/Shanghai");

    private static final Pattern DAY_IN_TEXT = Pattern.compile("\\{\\{(\\d{4}-\\d{2}-\\d{2})}}");

    /** The story's Monday becomes the Monday of the week that {@code now} is in. */
    static DemoDays at(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, SHENZHEN);
        return new DemoDays(Math.floorDiv(ChronoUnit.DAYS.between(MONDAY, today), 7L));
    }

    LocalDate moved(LocalDate day) {
        return day.plusWeeks(weeks);
    }

    /** Moves the days that stand in a text as {@code {{2026-11-23}}}. */
    String moved(String text) {
        return DAY_IN_TEXT
                .matcher(text)
                .replaceAll(found -> moved(LocalDate.parse(found.group(1))).toString());
    }
}
