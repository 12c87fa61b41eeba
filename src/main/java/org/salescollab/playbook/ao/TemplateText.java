package org.salescollab.playbook.ao;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.salescollab.playbook.Evidence;
import org.salescollab.playbook.GateMode;
import org.salescollab.playbook.GateRule;
import org.salescollab.playbook.StageRule;
import org.salescollab.playbook.Template;
import org.salescollab.salesproject.ForecastCategory;
import org.salescollab.salesproject.SalesField;
import org.salescollab.salesproject.TemplateRef;
import org.salescollab.shared.Bilingual;
import org.salescollab.shared.RoleCode;

/** A template as the text that is stored. */
final class TemplateText {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private TemplateText() {}

    /** What is stored of a template. */
    record Stored(List<StoredStage> stages, Map<GateRule, GateMode> gates) {}

    /** What is stored of a stage. */
    record StoredStage(
            String stage,
            int probability,
            ForecastCategory category,
            int rotDays,
            List<String> roles,
            List<SalesField> fields,
            String guidanceZh,
            String guidanceEn,
            List<StoredEvidence> evidence) {}

    /** What is stored of an evidence item. */
    record StoredEvidence(String code, String zh, String en) {}

    static String write(Template template) {
        List<StoredStage> stages =
                template.stages().stream().map(TemplateText::stored).toList();
        try {
            return MAPPER.writeValueAsString(new Stored(stages, new EnumMap<>(template.gates())));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a template can't be written", e);
        }
    }

    static Template read(TemplateRef ref, String text) {
        try {
            Stored stored = MAPPER.readValue(text, Stored.class);
            return new Template(
                    ref, stored.stages().stream().map(TemplateText::rule).toList(), stored.gates());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the template " + ref + " can't be read", e);
        }
    }

    private static StoredStage stored(StageRule rule) {
        return new StoredStage(
                rule.stage(),
                rule.probability(),
                rule.category(),
                rule.rotDays(),
                rule.requiredRoles().stream().map(RoleCode::code).toList(),
                rule.keyFields(),
                rule.guidance().zh(),
                rule.guidance().en(),
                rule.evidence().stream()
                        .map(each -> new StoredEvidence(
                                each.code(), each.name().zh(), each.name().en()))
                        .toList());
    }

    private static StageRule rule(StoredStage stored) {
        return new StageRule(
                stored.stage(),
                stored.probability(),
                stored.category(),
                stored.rotDays(),
                stored.roles().stream().map(RoleCode::new).toList(),
                stored.fields(),
                new Bilingual(stored.guidanceZh(), stored.guidanceEn()),
                stored.evidence().stream()
                        .map(each -> new Evidence(each.code(), new Bilingual(each.zh(), each.en())))
                        .toList());
    }
}
