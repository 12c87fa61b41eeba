package org.salescollab.playbook;

import static org.salescollab.playbook.GateMode.BLOCK;
import static org.salescollab.playbook.GateMode.OFF;
import static org.salescollab.playbook.GateMode.WARN;
import static org.salescollab.salesproject.SalesField.AMOUNT;
import static org.salescollab.salesproject.SalesField.COMPLEXITY;
import static org.salescollab.salesproject.SalesField.CURRENCY;
import static org.salescollab.salesproject.SalesField.CUSTOMER;
import static org.salescollab.salesproject.SalesField.EXPECTED_CLOSE;
import static org.salescollab.salesproject.SalesField.NEXT_STEP;
import static org.salescollab.salesproject.SalesField.NEXT_STEP_DATE;
import static org.salescollab.salesproject.SalesField.PROBABILITY;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.salescollab.salesproject.Complexity;
import org.salescollab.salesproject.SalesField;
import org.salescollab.salesproject.Stage;
import org.salescollab.salesproject.TemplateRef;
import org.salescollab.shared.Bilingual;
import org.salescollab.shared.RoleCode;
import org.salescollab.shared.Wording;

/** The templates of a fresh installation, which are version 1 of each. */
public final class DefaultTemplates {

    private static final List<String> ALL = List.of("S1", "S2", "S3", "S4", "S5", "S6", "S7", "S8");
    private static final List<String> FEW = List.of("S1", "S3", "S5", "S7", "S8");

    private static final Map<String, List<SalesField>> KEY_FIELDS = Map.of(
            "S1", List.of(CUSTOMER, NEXT_STEP, NEXT_STEP_DATE),
            "S2", List.of(CUSTOMER, AMOUNT, CURRENCY, EXPECTED_CLOSE, COMPLEXITY),
            "S3", List.of(AMOUNT, EXPECTED_CLOSE, NEXT_STEP, NEXT_STEP_DATE),
            "S4", List.of(AMOUNT, EXPECTED_CLOSE, NEXT_STEP, NEXT_STEP_DATE),
            "S5", List.of(AMOUNT, CURRENCY, EXPECTED_CLOSE, PROBABILITY, NEXT_STEP),
            "S6", List.of(AMOUNT, EXPECTED_CLOSE, PROBABILITY, NEXT_STEP, NEXT_STEP_DATE),
            "S7", List.of(AMOUNT, EXPECTED_CLOSE, NEXT_STEP, NEXT_STEP_DATE),
            "S8", List.of(AMOUNT));

    private static final Map<String, List<String>> EVIDENCE = Map.of(
            "S1", List.of("NEED"),
            "S2", List.of("BUDGET", "DECISION_DATE", "GO"),
            "S3", List.of("NEEDS"),
            "S4", List.of("SOLUTION", "FEASIBLE"),
            "S5", List.of("OFFER", "MARGIN"),
            "S6", List.of("TERMS", "CHANGES"),
            "S7", List.of("PAPER"),
            "S8", List.of("HANDOVER", "INVOICE"));

    private final Wording wording;

    public DefaultTemplates(Wording wording) {
        this.wording = wording;
    }

    public Template of(Complexity complexity) {
        List<StageRule> rules = (complexity == Complexity.SIMPLE ? FEW : ALL)
                .stream().map(stage -> rule(stage, complexity)).toList();
        return new Template(TemplateRef.first(complexity), rules, gates(complexity));
    }

    private StageRule rule(String stage, Complexity complexity) {
        Stage known = Stage.ofCode(stage).orElseThrow();
        return new StageRule(
                stage,
                known.probabilityPercent(),
                known.category(),
                known.rotDays(),
                DefaultRoles.required(stage, complexity),
                KEY_FIELDS.getOrDefault(stage, List.of()),
                known.isOpen() ? wording.of(known.i18nKey() + ".guidance") : Bilingual.NONE,
                EVIDENCE.getOrDefault(stage, List.of()).stream()
                        .map(this::evidence)
                        .toList());
    }

    private Evidence evidence(String code) {
        String key = code.toLowerCase(Locale.ROOT).replace('_', '-');
        return new Evidence(code, wording.of("sales.playbook.evidence." + key));
    }

    private static Map<GateRule, GateMode> gates(Complexity complexity) {
        return switch (complexity) {
            case SIMPLE -> Map.of(GateRule.EVIDENCE, OFF, GateRule.ROLE_COVERAGE, WARN, GateRule.REQUIRED_FIELDS, OFF);
            case STANDARD ->
                Map.of(GateRule.EVIDENCE, WARN, GateRule.ROLE_COVERAGE, BLOCK, GateRule.REQUIRED_FIELDS, WARN);
            case COMPLEX ->
                Map.of(GateRule.EVIDENCE, BLOCK, GateRule.ROLE_COVERAGE, BLOCK, GateRule.REQUIRED_FIELDS, WARN);
        };
    }

    /** Which stage needs which roles: a standard sale's, less for a simple one, more for a complex one. */
    private static final class DefaultRoles {

        private static final Map<String, List<RoleCode>> STANDARD = Map.of(
                "S1", List.of(RoleCode.AR),
                "S2", List.of(RoleCode.AR, RoleCode.SR),
                "S3", List.of(RoleCode.AR, RoleCode.SR),
                "S4", List.of(RoleCode.AR, RoleCode.SR, RoleCode.FR),
                "S5", List.of(RoleCode.AR, RoleCode.SR, RoleCode.FR, RoleCode.FINANCE),
                "S6", List.of(RoleCode.AR, RoleCode.SR, RoleCode.FR, RoleCode.FINANCE, RoleCode.LEGAL),
                "S7", List.of(RoleCode.AR, RoleCode.SR, RoleCode.FR, RoleCode.FINANCE, RoleCode.LEGAL),
                "S8", List.of(RoleCode.FR, RoleCode.SERVICE));

        private static final Map<String, List<RoleCode>> SIMPLE = Map.of(
                "S1", List.of(RoleCode.AR),
                "S3", List.of(RoleCode.AR),
                "S5", List.of(RoleCode.AR, RoleCode.SR),
                "S7", List.of(RoleCode.AR, RoleCode.SR, RoleCode.FR),
                "S8", List.of(RoleCode.FR));

        private static final Map<String, List<RoleCode>> ADDED_BY_COMPLEX = Map.of(
                "S2", List.of(RoleCode.SPONSOR),
                "S3", List.of(RoleCode.SPONSOR),
                "S4", List.of(RoleCode.SPONSOR),
                "S5", List.of(RoleCode.SPONSOR),
                "S6", List.of(RoleCode.SPONSOR),
                "S7", List.of(RoleCode.SPONSOR));

        static List<RoleCode> required(String stage, Complexity complexity) {
            if (complexity == Complexity.SIMPLE) {
                return SIMPLE.getOrDefault(stage, List.of());
            }
            List<RoleCode> roles = new ArrayList<>(STANDARD.getOrDefault(stage, List.of()));
            if (complexity == Complexity.COMPLEX) {
                roles.addAll(ADDED_BY_COMPLEX.getOrDefault(stage, List.of()));
            }
            return roles;
        }
    }
}
