package org.salescollab.need;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Version;

/**
 * A need with the steps that it has taken; the state follows from them.
 *
 * @param work in the order in which the issues were linked
 */
public record Need(
        NeedId id,
        CustomerKey customer,
        NeedText content,
        @Nullable Commitment commitment,
        List<Work> work,
        @Nullable Answer answer,
        Version version,
        Instant changedAt) {

    public Need {
        work = List.copyOf(work);
    }

    public NeedState state() {
        if (answer != null) {
            return NeedState.TOLD_BACK;
        }
        if (!work.isEmpty()) {
            return NeedState.IN_WORK;
        }
        return commitment == null ? NeedState.GIVEN : NeedState.COMMITTED;
    }

    /** The day on which the need came into its state, as the zone counts days. */
    public LocalDate since(ZoneId zone) {
        if (answer != null) {
            return answer.on();
        }
        if (!work.isEmpty()) {
            return LocalDate.ofInstant(work.get(0).at(), zone);
        }
        return commitment == null ? content.on() : LocalDate.ofInstant(commitment.at(), zone);
    }

    Need saying(NeedText text) {
        return new Need(id, customer, text, commitment, work, answer, version, changedAt);
    }

    Need promised(Commitment promise) {
        return new Need(id, customer, content, promise, work, answer, version, changedAt);
    }

    Need worked(List<Work> issues) {
        return new Need(id, customer, content, commitment, issues, answer, version, changedAt);
    }

    Need told(Answer told) {
        return new Need(id, customer, content, commitment, work, told, version, changedAt);
    }

    Need saved(Instant at) {
        return new Need(id, customer, content, commitment, work, answer, version.next(), at);
    }

    /** Without its last step; of several issues only the one linked last goes. */
    Need stepBack() {
        if (answer != null) {
            return new Need(id, customer, content, commitment, work, null, version, changedAt);
        }
        if (!work.isEmpty()) {
            return worked(new ArrayList<>(work).subList(0, work.size() - 1));
        }
        return new Need(id, customer, content, null, work, null, version, changedAt);
    }
}
