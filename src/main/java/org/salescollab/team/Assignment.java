package org.salescollab.team;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.RoleCode;
import org.salescollab.shared.Version;

/**
 * One person's time in one role of one issue. Ended assignments stay, so the past can always be told.
 *
 * @param id zero until it is stored
 * @param lastStep what was done to it last
 * @param version the version of the whole role that this last step made
 */
public record Assignment(
        long id,
        IssueId issue,
        RoleCode role,
        String userKey,
        Status status,
        Instant since,
        @Nullable Instant acceptedAt,
        @Nullable Instant endedAt,
        Step lastStep,
        Version version) {

    /** How far an assignment has come. */
    public enum Status {
        PROPOSED,
        ACCEPTED,
        ENDED
    }

    static Assignment proposed(IssueId issue, RoleCode role, String userKey, Instant at, Version version) {
        return new Assignment(0, issue, role, userKey, Status.PROPOSED, at, null, null, Step.ASSIGNED, version);
    }

    public boolean isCurrent() {
        return status != Status.ENDED;
    }

    public boolean isHeldBy(@Nullable String key) {
        return userKey.equals(key);
    }

    Assignment accepted(Instant at, Version next) {
        return with(Status.ACCEPTED, at, null, Step.ACCEPTED, next);
    }

    Assignment ended(Instant at, Step step, Version next) {
        return with(Status.ENDED, acceptedAt, at, step, next);
    }

    Assignment openAgain(Version next) {
        return with(Status.PROPOSED, null, null, Step.UNDONE, next);
    }

    Assignment heldAgain(Version next) {
        Status before = acceptedAt == null ? Status.PROPOSED : Status.ACCEPTED;
        return with(before, acceptedAt, null, Step.UNDONE, next);
    }

    private Assignment with(
            Status newStatus, @Nullable Instant accepted, @Nullable Instant ended, Step step, Version next) {
        return new Assignment(id, issue, role, userKey, newStatus, since, accepted, ended, step, next);
    }
}
