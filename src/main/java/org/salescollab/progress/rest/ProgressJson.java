package org.salescollab.progress.rest;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The gadget's answer. Amounts are in units of the base currency, not in its smallest unit; each {@code jql} lists
 * exactly the issues that its number counts.
 *
 * @param projects how many projects were counted
 * @param at when it was computed, an ISO 8601 instant in UTC: the platform writes no java.time types
 * @param zone the reader's time zone in Jira, in which to show it
 * @param from first day of expected close; null when open
 */
record ProgressJson(
        String base,
        int projects,
        @Nullable String from,
        @Nullable String to,
        List<Line> stages,
        Line open,
        String at,
        String zone) {

    /** One stage, or the sum of the open ones; {@code kind} is open, won or lost. */
    record Line(
            String code,
            String name,
            String kind,
            long count,
            BigDecimal amount,
            BigDecimal weighted,
            long withoutRate,
            String jql) {}

    /** A project to choose from. */
    record Choice(long id, String key, String name) {}
}
