package org.salescollab.need;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.salescollab.access.IssueRef;
import org.salescollab.shared.IssueId;

/** Says how old a need's state is and whether it is stuck. */
public final class NeedRules {

    /** After so many days a need should have a promise or a refusal. */
    public static final int DAYS_TO_COMMIT = 7;

    private NeedRules() {}

    /** Days in the present state, never negative. */
    public static long days(Need need, LocalDate today, ZoneId zone) {
        return Math.max(0, ChronoUnit.DAYS.between(need.since(zone), today));
    }

    /** {@code seen} are the issues that the reader may browse; work in a hidden one counts as not done. */
    public static Optional<Stuck> stuck(Need need, Map<IssueId, IssueRef> seen, LocalDate today) {
        return switch (need.state()) {
            case TOLD_BACK -> Optional.empty();
            case GIVEN ->
                ChronoUnit.DAYS.between(need.content().on(), today) > DAYS_TO_COMMIT
                        ? Optional.of(Stuck.UNCOMMITTED)
                        : Optional.empty();
            case COMMITTED -> overdue(need, today);
            case IN_WORK -> isDone(need, seen) ? Optional.of(Stuck.NOT_TOLD) : overdue(need, today);
        };
    }

    private static boolean isDone(Need need, Map<IssueId, IssueRef> seen) {
        return need.work().stream()
                .map(work -> seen.get(work.issue()))
                .allMatch(issue -> issue != null && issue.done());
    }

    private static Optional<Stuck> overdue(Need need, LocalDate today) {
        Commitment commitment = need.commitment();
        return commitment != null && commitment.due().isBefore(today) ? Optional.of(Stuck.OVERDUE) : Optional.empty();
    }
}
