package org.salescollab.progress;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.IsoFields;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.salescollab.shared.Problems;

/** A choice of expected close dates, which turns into days when today is known. Quarters are calendar quarters. */
public record Period(Kind kind, DateRange custom) {

    /** The choices; their codes are part of what dashboards store. */
    public enum Kind {
        ALL,
        THIS_MONTH,
        THIS_QUARTER,
        NEXT_QUARTER,
        THIS_YEAR,
        CUSTOM;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Optional<Kind> ofCode(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code().equals(code))
                    .findFirst();
        }
    }

    public static final Period ALL = new Period(Kind.ALL, DateRange.ALWAYS);

    /** Reads what a request says; without a code every day counts. */
    public static Period parse(@Nullable String code, @Nullable String from, @Nullable String to) {
        if (code == null || code.isBlank()) {
            return ALL;
        }
        Kind kind = Kind.ofCode(code).orElseThrow(() -> Problems.refuse("period", "sales.progress.error.period"));
        return new Period(kind, kind == Kind.CUSTOM ? range(from, to) : DateRange.ALWAYS);
    }

    public DateRange range(LocalDate today) {
        return switch (kind) {
            case ALL -> DateRange.ALWAYS;
            case THIS_MONTH -> months(YearMonth.from(today), 1);
            case THIS_QUARTER -> quarter(today);
            case NEXT_QUARTER -> quarter(today.plus(1, IsoFields.QUARTER_YEARS));
            case THIS_YEAR -> months(YearMonth.of(today.getYear(), 1), 12);
            case CUSTOM -> custom;
        };
    }

    private static DateRange quarter(LocalDate day) {
        int first = day.get(IsoFields.QUARTER_OF_YEAR) * 3 - 2;
        return months(YearMonth.of(day.getYear(), first), 3);
    }

    private static DateRange months(YearMonth first, int count) {
        return new DateRange(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
    }

    private static DateRange range(@Nullable String from, @Nullable String to) {
        LocalDate first = day("from", from);
        LocalDate last = day("to", to);
        if (first != null && last != null && last.isBefore(first)) {
            throw Problems.refuse("to", "sales.progress.error.order");
        }
        return new DateRange(first, last);
    }

    private static @Nullable LocalDate day(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(text.strip());
            if (day.getYear() < 1900 || day.getYear() > 9999) {
                throw Problems.refuse(field, "sales.progress.error.day");
            }
            return day;
        } catch (DateTimeParseException e) {
            throw Problems.refuse(field, "sales.progress.error.day");
        }
    }
}
