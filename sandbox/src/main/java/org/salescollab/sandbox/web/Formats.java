package org.salescollab.sandbox.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as Jira writes them, in the viewer's language and zone, for templates. */
public final class Formats {
    private final DateTimeFormatter date;
    private final DateTimeFormatter dateTime;

    Formats(Locale locale, ZoneId zone) {
        boolean chinese = "zh".equals(locale.getLanguage());
        date = DateTimeFormatter.ofPattern(chinese ? "yyyy-MM-dd" : "dd/MMM/yy", locale);
        dateTime = DateTimeFormatter.ofPattern(chinese ? "yyyy-MM-dd HH:mm" : "dd/MMM/yy h:mm a", locale)
                .withZone(zone);
    }

    public String dateTime(Instant at) {
        return at == null ? "" : dateTime.format(at);
    }

    public String date(LocalDate day) {
        return day == null ? "" : date.format(day);
    }

    /** For the datetime attribute of a time element. */
    public String iso(Instant at) {
        return at == null ? "" : at.toString();
    }
}
