package org.salescollab.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.salescollab.playbook.Evidence;
import org.salescollab.playbook.GateMode;
import org.salescollab.playbook.GateRule;
import org.salescollab.playbook.StageRule;
import org.salescollab.playbook.Template;
import org.salescollab.salesproject.Stage;
import org.salescollab.shared.Bilingual;
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

    /** Everything the gate looks at, the roles first, whatever its mode; {@code roles} are those that the stage needs. */
    public static List<GateFinding> findings(
            Stage left, Stage entered, GateFacts facts, Template template, List<RoleCode> roles) {
        List<GateFinding> findings = new ArrayList<>();
        for (RoleCode role : roles) {
            boolean accepted = facts.roles().contains(role);
            findings.add(finding(GateRule.ROLE_COVERAGE, role.code(), Bilingual.NONE, accepted, entered, template));
        }
        for (Evidence item : evidence(left, template)) {
            boolean ticked = facts.evidence().contains(item.code());
            findings.add(finding(GateRule.EVIDENCE, item.code(), item.name(), ticked, entered, template));
        }
        facts.fields()
                .filled()
                .forEach((field, filled) -> findings.add(
                        finding(GateRule.REQUIRED_FIELDS, field, Bilingual.NONE, filled, entered, template)));
        return findings;
    }

    /** What shows that a stage is done. */
    public static List<Evidence> evidence(Stage stage, Template template) {
        return template.rule(stage.code()).map(StageRule::evidence).orElse(List.of());
    }

    /**
     * Gates hold before contract signing, as strictly as the template says; before other stages they show what is missing
     * and stop nobody, since early on it is normal that something is.
     */
    private static GateFinding finding(
            GateRule rule, String code, Bilingual name, boolean met, Stage entered, Template template) {
        GateMode mode = entered.equals(Stage.S7) ? template.mode(rule) : GateMode.OFF;
        return new GateFinding(rule, code, name, met, mode);
    }
}
