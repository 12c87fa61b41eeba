package org.salescollab.stage.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The gate to the next stage as text, ready to be shown; the page renders it first, and the script after each step.
 *
 * @param open whether the project may pass
 * @param verdict one sentence: open, or what is missing and what to do
 * @param counted how many of the things are there
 * @param wantsReason whether the reader may give a reason to pass
 * @param reason the reason that was given, and by whom; null when none was
 */
public record GateView(
        String issueId,
        String title,
        boolean open,
        String verdict,
        String counted,
        List<FindingView> findings,
        boolean wantsReason,
        @Nullable String reason,
        boolean mayEdit) {

    /**
     * One thing the gate looks at.
     *
     * @param rule roles, evidence or fields
     * @param stateText there, missing, or missing without being asked for
     * @param evidence whether the reader can tick it here
     * @param note who ticked it and when; empty otherwise
     */
    public record FindingView(
            String rule, String code, String name, boolean met, String stateText, boolean evidence, String note) {}
}
