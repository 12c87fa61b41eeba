package org.salescollab.stage;

import java.util.Map;
import org.salescollab.salesproject.Stage;

/**
 * How strict the gates are, by the stage that a project wants to enter.
 *
 * <p>Default: up to negotiation gates only show what is missing, since in early stages it is normal that something is; a
 * contract isn't signed without those who deliver it, nor without customer, amount and date, and signing without ticked
 * evidence wants a reason. A proposal of ours, no source.
 */
public record GatePolicy(Map<Stage, Map<GateRule, GateMode>> modes) {

    private static final Map<GateRule, GateMode> SIGNING = Map.of(
            GateRule.ROLES, GateMode.BLOCK,
            GateRule.EVIDENCE, GateMode.WARN,
            GateRule.FIELDS, GateMode.BLOCK);

    /** That of a fresh installation. */
    public static final GatePolicy DEFAULT = new GatePolicy(Map.of(Stage.S7, SIGNING));

    public GatePolicy {
        modes = Map.copyOf(modes);
    }

    public GateMode mode(Stage entered, GateRule rule) {
        return modes.getOrDefault(entered, Map.of()).getOrDefault(rule, GateMode.OFF);
    }
}
