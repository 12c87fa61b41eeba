package org.salescollab.stage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.salescollab.salesproject.Stage;

/** The stays of one sales project, the earliest first. */
public record StageHistory(List<StageStay> stays) {

    public StageHistory {
        stays = List.copyOf(stays);
    }

    /** Where the project is now; empty while nothing is known of it. */
    public Optional<StageStay> current() {
        return stays.isEmpty() ? Optional.empty() : Optional.of(stays.get(stays.size() - 1));
    }

    /** Whether a stay began by going back, as from negotiation to the bid; a project taken up again after it was lost too. */
    public boolean isBackward(StageStay stay) {
        return stays.stream()
                .filter(before -> before.number() == stay.number() - 1)
                .anyMatch(before -> StagePath.position(stay.stage()) < StagePath.position(before.stage()));
    }

    public long backwardMoves() {
        return stays.stream().filter(this::isBackward).count();
    }

    /** All time spent in a stage, also when the project came back to it, in whole days. */
    public long daysIn(Stage stage, Instant now) {
        return stays.stream()
                .filter(stay -> stay.stage().equals(stage))
                .map(stay -> stay.length(now))
                .reduce(java.time.Duration.ZERO, java.time.Duration::plus)
                .toDays();
    }
}
