package org.salescollab.stage;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.salescollab.salesproject.Stage;
import org.salescollab.shared.IssueId;

/**
 * Where a sales project stands on its way, how long, and whether anything happens.
 *
 * @param stage where the issue stands at this moment
 * @param usual how long won projects stayed in this stage
 * @param lastActivity the latest check-in, interaction or stage move; a mere field edit is none
 */
public record StageBoard(
        IssueId issue, Stage stage, StageHistory history, UsualStay usual, Instant lastActivity, Instant now) {

    /** How the time in the stage compares with won projects: more than the median warns, more than 1.5 of it alarms. */
    public enum Pace {
        USUAL,
        SLOW,
        STUCK
    }

    /** Whole days in the stage; zero in the moment after a move, while the history isn't written yet. */
    public long daysHere() {
        return history.current()
                .filter(stay -> stay.stage().equals(stage))
                .map(stay -> stay.days(now))
                .orElse(0L);
    }

    public Pace pace() {
        Long median = usual.medianDays();
        if (median == null || !stage.isOpen()) {
            return Pace.USUAL;
        }
        long days = daysHere();
        if (2 * days > 3 * median) {
            return Pace.STUCK;
        }
        return days > median ? Pace.SLOW : Pace.USUAL;
    }

    /** Days without meaningful activity when they are more than the stage allows; null while they aren't. */
    public @Nullable Long rottingDays() {
        long days = Duration.between(lastActivity, now).toDays();
        return stage.isOpen() && stage.rotDays() > 0 && days > stage.rotDays() ? days : null;
    }

    public List<Stage> steps() {
        return StagePath.steps();
    }
}
