package org.salescollab.playbook;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A template as somebody typed it; gates by rule and mode. */
public record TemplateForm(List<StageForm> stages, Map<String, String> gates) {

    public TemplateForm {
        stages = List.copyOf(stages);
        gates = Map.copyOf(gates);
    }

    /** One stage. */
    public record StageForm(
            @Nullable String stage,
            @Nullable Integer probability,
            @Nullable String category,
            @Nullable Integer rotDays,
            List<String> roles,
            List<String> fields,
            @Nullable String guidanceZh,
            @Nullable String guidanceEn,
            List<EvidenceForm> evidence) {

        public StageForm {
            roles = List.copyOf(roles);
            fields = List.copyOf(fields);
            evidence = List.copyOf(evidence);
        }
    }

    /** One evidence item. */
    public record EvidenceForm(
            @Nullable String code,
            @Nullable String nameZh,
            @Nullable String nameEn) {}
}
