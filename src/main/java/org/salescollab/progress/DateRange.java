package org.salescollab.progress;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days from one to another, both included; null is open on that side. */
public record DateRange(@Nullable LocalDate from, @Nullable LocalDate to) {

    /** Every day, and projects without a date too. */
    public static final DateRange ALWAYS = new DateRange(null, null);

    public DateRange {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException(from + " comes after " + to);
        }
    }

    public boolean isAlways() {
        return from == null && to == null;
    }

    /** A project without a date belongs to no limited range. */
    public boolean contains(@Nullable LocalDate day) {
        if (day == null) {
            return isAlways();
        }
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
