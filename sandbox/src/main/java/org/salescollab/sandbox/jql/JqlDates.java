package org.salescollab.sandbox.jql;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.salescollab.sandbox.model.SandboxClock;

/** Reads dates in a query: the four formats Jira takes, and periods from now such as -5d or "4w 2d". */
final class JqlDates {
    private static final Pattern DAY =
            Pattern.compile("(\\d{1,4})([-/])(\\d{1,2})\\2(\\d{1,2})(?: (\\d{1,2}:\\d{2}))?");
    private static final Pattern PERIOD = Pattern.compile("([-+]?)((?:\\d{1,9}[wdhm] ?)+)");
    private static final Pattern PERIOD_PART = Pattern.compile("(\\d+)([wdhm])");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("H:mm").withResolverStyle(ResolverStyle.STRICT);
    private static final Map<String, Duration> UNITS = Map.of(
            "w", Duration.ofDays(7), "d", Duration.ofDays(1), "h", Duration.ofHours(1), "m", Duration.ofMinutes(1));

    private final SandboxClock clock;

    JqlDates(SandboxClock clock) {
        this.clock = clock;
    }

    /** A moment, and how long the time is that the text names: a day, a minute, or nothing for an exact moment. */
    record Moment(Instant from, Duration length, ZoneId zone) {
        LocalDate day() {
            return from.atZone(zone).toLocalDate();
        }

        Instant until() {
            boolean day = length.compareTo(Duration.ofDays(1)) == 0;
            return day ? day().plusDays(1).atStartOfDay(zone).toInstant() : from.plus(length);
        }
    }

    Optional<Moment> read(JqlLiteral literal, ZoneId zone) {
        if (literal.number() != null) {
            return literal.function() == null && Math.abs(literal.number()) > 253_402_300_799_999L
                    ? Optional.empty()
                    : Optional.of(new Moment(Instant.ofEpochMilli(literal.number()), Duration.ZERO, zone));
        }
        try {
            return day(literal.text().strip(), zone)
                    .or(() -> period(literal.text().strip(), zone));
        } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Moment> day(String text, ZoneId zone) {
        Matcher parts = DAY.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        LocalDate day = LocalDate.of(number(parts, 1), number(parts, 3), number(parts, 4));
        if (parts.group(5) == null) {
            return Optional.of(new Moment(day.atStartOfDay(zone).toInstant(), Duration.ofDays(1), zone));
        }
        LocalDateTime time = day.atTime(LocalTime.parse(parts.group(5), TIME));
        return Optional.of(new Moment(time.atZone(zone).toInstant(), Duration.ofMinutes(1), zone));
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    private Optional<Moment> period(String text, ZoneId zone) {
        Matcher whole = PERIOD.matcher(text);
        if (!whole.matches()) {
            return Optional.empty();
        }
        Duration sum = Duration.ZERO;
        Matcher part = PERIOD_PART.matcher(whole.group(2));
        while (part.find()) {
            sum = sum.plus(UNITS.get(part.group(2)).multipliedBy(Long.parseLong(part.group(1))));
        }
        Instant from = whole.group(1).equals("-")
                ? clock.now().minus(sum)
                : clock.now().plus(sum);
        return Optional.of(new Moment(from, Duration.ZERO, zone));
    }
}
