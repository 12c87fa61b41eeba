package org.salescollab.timeline;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.salescollab.shared.Department;

/**
 * What somebody wants to see of a timeline; all of it if nothing is said.
 *
 * @param by user key
 * @param from the first day
 * @param to the last day
 */
public record TimelineFilter(
        Set<TimelineKind> kinds,
        @Nullable Department department,
        @Nullable String by,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public static final TimelineFilter ALL = new TimelineFilter(Set.of(), null, null, null, null);
}
