package org.salescollab.organisation;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** When a department works: on these days of the week, in these hours, where it is. */
public record WorkingTime(ZoneId zone, SortedSet<DayOfWeek> days, List<Hours> hours) {

    public static final int MOST_SPANS = 4;

    private static final String SPAN = "(?:[01]\\d|2[0-3]):[0-5]\\d-(?:[01]\\d|2[0-3]):[0-5]\\d";

    /** From one time of the day to a later one. */
    public record Hours(LocalTime from, LocalTime to) {

        @Override
        public String toString() {
            return from + "-" + to;
        }
    }

    public WorkingTime {
        days = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(days));
        hours = List.copyOf(hours);
    }

    /** Monday to Friday, 09:00-12:00 and 13:00-18:00. */
    public static WorkingTime usual(ZoneId zone) {
        return new WorkingTime(
                zone,
                new TreeSet<>(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)),
                List.of(hours("09:00-12:00"), hours("13:00-18:00")));
    }

    /**
     * Reads {@link #hoursText}, also with full-width punctuation; empty unless there are one to {@value #MOST_SPANS} spans,
     * each after the one before.
     */
    public static Optional<List<Hours>> parseHours(String text) {
        String plain = text.replace('\uff0c', ',')
                .replace('\u3001', ',')
                .replace('\uff1a', ':')
                .replaceAll("[\u2013\u2014\uff0d~\uff5e]", "-");
        List<Hours> all = new ArrayList<>();
        LocalTime end = null;
        for (String span : plain.replaceAll("\\s", "").split(",")) {
            if (!span.matches(SPAN)) {
                return Optional.empty();
            }
            Hours next = hours(span);
            if (!next.from().isBefore(next.to()) || end != null && next.from().isBefore(end)) {
                return Optional.empty();
            }
            end = next.to();
            all.add(next);
        }
        return all.size() > MOST_SPANS ? Optional.empty() : Optional.of(all);
    }

    public String hoursText() {
        return hours.stream().map(Hours::toString).collect(Collectors.joining(", "));
    }

    /** The days as numbers, Monday being 1. */
    public List<Integer> dayNumbers() {
        return days.stream().map(DayOfWeek::getValue).toList();
    }

    public String daysText() {
        return dayNumbers().stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** Reads {@link #daysText}. */
    public static SortedSet<DayOfWeek> parseDays(String text) {
        Set<DayOfWeek> days = Arrays.stream(text.split(","))
                .filter(number -> number.matches("[1-7]"))
                .map(number -> DayOfWeek.of(Integer.parseInt(number)))
                .collect(Collectors.toSet());
        return new TreeSet<>(days);
    }

    private static Hours hours(String span) {
        String[] ends = span.split("-");
        return new Hours(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
    }
}
