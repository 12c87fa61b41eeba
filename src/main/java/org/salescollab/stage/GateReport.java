package org.salescollab.stage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.salescollab.playbook.GateMode;
import org.salescollab.salesproject.Stage;

/**
 * What is there and what is missing to enter a stage.
 *
 * @param ticks who has ticked which evidence of the stage that is left
 * @param waiver the reason that was given to pass in spite of warnings; null when none was
 */
public record GateReport(
        Stage entered,
        List<GateFinding> findings,
        List<EvidenceTick> ticks,
        @Nullable GateWaiver waiver) {

    public GateReport {
        findings = List.copyOf(findings);
        ticks = List.copyOf(ticks);
    }

    /** Whether the project may pass. */
    public boolean isOpen() {
        return stopping().isEmpty();
    }

    /** What keeps the project from passing. */
    public List<GateFinding> stopping() {
        return findings.stream()
                .filter(finding -> finding.stops(waiver != null))
                .toList();
    }

    /** Whether a reason would open the gate: it is closed, and only by warnings. */
    public boolean wantsReason() {
        return !isOpen() && stopping().stream().allMatch(finding -> finding.mode() == GateMode.WARN);
    }

    public long met() {
        return findings.stream().filter(GateFinding::met).count();
    }
}
