package org.salescollab.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.salescollab.salesproject.Stage;
import org.salescollab.shared.Message;
import org.salescollab.shared.RoleCode;

/** Judges whether a sales project may go from one stage to another; only ways onward have gates. */
public final class Gate {

    private Gate() {}

    /** The stage that comes after an open one on the path; the last open one leads to the won stage. */
    public static Optional<Stage> next(Stage stage) {
        List<Stage> steps = StagePath.steps();
        int place = steps.indexOf(stage);
        return stage.isOpen() && place >= 0 && place + 1 < steps.size()
                ? Optional.of(steps.get(place + 1))
                : Optional.empty();
    }

    /** Going back, losing and cancelling need nobody's leave. */
    public static boolean isOnward(Stage left, Stage entered) {
        return left.isOpen()
                && StagePath.position(entered) > StagePath.position(left)
                && entered.kind() != Stage.Kind.LOST;
    }

    /** Everything the gate looks at, the roles first, whatever its mode. */
    public static List<GateFinding> findings(Stage left, Stage entered, GateFacts facts, GatePolicy policy) {
        List<GateFinding> findings = new ArrayList<>();
        for (RoleCode role : entered.requiredRoles()) {
            findings.add(finding(
                    GateRule.ROLES,
                    role.code(),
                    Message.of("sales.gate.role", role.code()),
                    facts.roles().contains(role),
                    policy.mode(entered, GateRule.ROLES)));
        }
        for (Evidence item : Evidence.of(left)) {
            findings.add(finding(
                    GateRule.EVIDENCE,
                    item.code(),
                    Message.of(item.i18nKey()),
                    facts.evidence().contains(item.code()),
                    policy.mode(entered, GateRule.EVIDENCE)));
        }
        facts.fields()
                .filled()
                .forEach((field, known) -> findings.add(finding(
                        GateRule.FIELDS,
                        field,
                        Message.of("sales.gate.field." + field),
                        known,
                        policy.mode(entered, GateRule.FIELDS))));
        return findings;
    }

    private static GateFinding finding(GateRule rule, String code, Message name, boolean met, GateMode mode) {
        return new GateFinding(rule, code, name, met, mode);
    }
}
