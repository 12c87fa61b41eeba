package org.salescollab.playbook.rest;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.salescollab.playbook.Evidence;
import org.salescollab.playbook.StageRule;
import org.salescollab.playbook.TemplateForm;
import org.salescollab.playbook.TemplateVersion;

/**
 * A version of a template, both ways; what follows {@code gates} is only answered.
 *
 * @param version the version, or with a change the version that was seen
 * @param gates mode by rule
 * @param savedBy user name; null for what a fresh installation has
 */
public record TemplateJson(
        @Nullable String complexity,
        @Nullable Integer version,
        @Nullable List<Stage> stages,
        @Nullable Map<String, String> gates,
        @Nullable String savedBy,
        @Nullable String savedAt) {

    /** What a template says of one stage. */
    public record Stage(
            @Nullable String stage,
            @Nullable Integer probability,
            @Nullable String category,
            @Nullable Integer rotDays,
            @Nullable List<String> roles,
            @Nullable List<String> fields,
            @Nullable String guidanceZh,
            @Nullable String guidanceEn,
            @Nullable List<Item> evidence) {

        static Stage of(StageRule rule) {
            return new Stage(
                    rule.stage(),
                    rule.probability(),
                    rule.category().name(),
                    rule.rotDays(),
                    rule.requiredRoles().stream().map(role -> role.code()).toList(),
                    rule.keyFields().stream().map(Enum::name).toList(),
                    rule.guidance().zh(),
                    rule.guidance().en(),
                    rule.evidence().stream().map(Item::of).toList());
        }

        TemplateForm.StageForm form() {
            return new TemplateForm.StageForm(
                    stage,
                    probability,
                    category,
                    rotDays,
                    filled(roles),
                    filled(fields),
                    guidanceZh,
                    guidanceEn,
                    filled(evidence).stream().map(Item::form).toList());
        }
    }

    /** An evidence item. */
    public record Item(
            @Nullable String code,
            @Nullable String nameZh,
            @Nullable String nameEn) {

        static Item of(Evidence evidence) {
            return new Item(
                    evidence.code(), evidence.name().zh(), evidence.name().en());
        }

        TemplateForm.EvidenceForm form() {
            return new TemplateForm.EvidenceForm(code, nameZh, nameEn);
        }
    }

    static TemplateJson of(TemplateVersion version, @Nullable String savedBy) {
        Map<String, String> gates = new TreeMap<>();
        version.template().gates().forEach((rule, mode) -> gates.put(rule.name(), mode.name()));
        return new TemplateJson(
                version.template().ref().complexity().name().toLowerCase(Locale.ROOT),
                version.template().ref().version().number(),
                version.template().stages().stream().map(Stage::of).toList(),
                gates,
                savedBy,
                version.at() == null ? null : version.at().toString());
    }

    TemplateForm form() {
        return new TemplateForm(
                filled(stages).stream().map(Stage::form).toList(),
                Objects.requireNonNullElse(gates, Map.<String, String>of()));
    }

    /** Nothing for a missing list, and without gaps. */
    private static <T> List<T> filled(@Nullable List<T> list) {
        return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
    }
}
