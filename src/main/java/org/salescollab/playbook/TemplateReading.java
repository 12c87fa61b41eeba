package org.salescollab.playbook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.salescollab.organisation.Chart;
import org.salescollab.organisation.RoleDef;
import org.salescollab.salesproject.ForecastCategory;
import org.salescollab.salesproject.SalesField;
import org.salescollab.salesproject.Stage;
import org.salescollab.salesproject.TemplateRef;
import org.salescollab.shared.Bilingual;
import org.salescollab.shared.RoleCode;
import org.salescollab.shared.TypedFields;

/** Reads what somebody typed of a template; all that is wrong is told at once, field by field. */
final class TemplateReading {

    private static final int MOST_EVIDENCE = 10;
    private static final int LONGEST_EVIDENCE = 200;
    private static final int LAST_PERCENT = 100;
    private static final int MOST_DAYS = 365;

    private final TypedFields fields = new TypedFields();
    private final Set<String> roles = new HashSet<>();

    /** Roles that are switched off may stay where the version before asks for them. */
    TemplateReading(Chart chart, Template before) {
        chart.roles().kept().stream()
                .filter(role ->
                        role.active() || before.requiredFrom(role.role()).isPresent())
                .map(RoleDef::code)
                .forEach(roles::add);
    }

    Template read(TemplateRef ref, TemplateForm form) {
        List<StageRule> rules = new ArrayList<>();
        for (int i = 0; i < form.stages().size(); i++) {
            rules.add(rule("stages." + i + ".", form.stages().get(i)));
        }
        checkStages(rules);
        Template template = new Template(ref, rules, gates(form.gates()));
        fields.problems().throwIfAny();
        return template;
    }

    private StageRule rule(String at, TemplateForm.StageForm form) {
        String code = fields.needed(at + "stage", form.stage(), 20).toUpperCase(Locale.ROOT);
        Stage stage = Stage.ofCode(code).orElse(Stage.UNMAPPED);
        List<RoleCode> required = new ArrayList<>();
        for (String role : form.roles()) {
            required.add(new RoleCode(one(at + "roles", role, roles)));
        }
        return new StageRule(
                code,
                within(at + "probability", form.probability(), stage.probabilityPercent(), LAST_PERCENT),
                Objects.requireNonNullElse(
                        fields.code(ForecastCategory.class, at + "category", form.category()), stage.category()),
                within(at + "rotDays", form.rotDays(), stage.rotDays(), MOST_DAYS),
                required.stream().distinct().toList(),
                keyFields(at + "fields", form.fields()),
                new Bilingual(
                        guidance(at + "guidanceZh", form.guidanceZh()), guidance(at + "guidanceEn", form.guidanceEn())),
                evidence(at + "evidence", form.evidence()));
    }

    /** In the order of the stages, each once, with an open one; the won stage ends every template. */
    private void checkStages(List<StageRule> rules) {
        List<String> known = Stage.DEFAULTS.stream()
                .filter(stage -> stage.kind() != Stage.Kind.LOST)
                .map(Stage::code)
                .toList();
        List<String> named = rules.stream().map(StageRule::stage).toList();
        List<String> right = known.stream().filter(named::contains).toList();
        if (!named.equals(right) || named.size() < 2 || !named.contains(Stage.S8.code())) {
            fields.problems().add("stages", "sales.playbook.error.stages", String.join(", ", known));
        }
    }

    private String one(String field, String typed, Collection<String> known) {
        String code = typed.strip().toUpperCase(Locale.ROOT);
        if (!known.contains(code)) {
            fields.problems().add(field, "sales.customer.error.code", String.join(", ", known));
        }
        return code;
    }

    private int within(String field, @Nullable Integer typed, int usual, int most) {
        if (typed != null && (typed < 0 || typed > most)) {
            fields.problems().add(field, "sales.feedback.error.range", 0, most);
        }
        return typed == null ? usual : typed;
    }

    private List<SalesField> keyFields(String field, List<String> typed) {
        if (typed.size() > StageRule.MOST_FIELDS) {
            fields.problems().add(field, "sales.playbook.error.many", StageRule.MOST_FIELDS);
        }
        return typed.stream()
                .map(each -> fields.code(SalesField.class, field, each))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private String guidance(String field, @Nullable String typed) {
        return Objects.requireNonNullElse(fields.text(field, typed, StageRule.LONGEST_GUIDANCE), "");
    }

    private List<Evidence> evidence(String at, List<TemplateForm.EvidenceForm> typed) {
        if (typed.size() > MOST_EVIDENCE) {
            fields.problems().add(at, "sales.playbook.error.many", MOST_EVIDENCE);
        }
        List<Evidence> items = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < typed.size(); i++) {
            TemplateForm.EvidenceForm form = typed.get(i);
            String code = form.code() == null ? "" : form.code().strip().toUpperCase(Locale.ROOT);
            if (!code.matches("[A-Z][A-Z0-9_]{1,29}") || !codes.add(code)) {
                fields.problems().add(at + "." + i + ".code", "sales.playbook.error.evidence");
            }
            items.add(new Evidence(
                    code,
                    new Bilingual(
                            fields.needed(at + "." + i + ".nameZh", form.nameZh(), LONGEST_EVIDENCE),
                            fields.needed(at + "." + i + ".nameEn", form.nameEn(), LONGEST_EVIDENCE))));
        }
        return items;
    }

    private Map<GateRule, GateMode> gates(Map<String, String> typed) {
        Map<GateRule, GateMode> gates = new EnumMap<>(GateRule.class);
        typed.forEach((name, mode) -> {
            GateRule rule = fields.code(GateRule.class, "gates", name);
            GateMode wanted = fields.code(GateMode.class, "gates." + name, mode);
            if (rule != null && wanted != null) {
                gates.put(rule, wanted);
            }
        });
        return gates;
    }
}
