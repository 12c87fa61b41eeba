package org.salescollab.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.salescollab.shared.RoleCode.AR;
import static org.salescollab.shared.RoleCode.FINANCE;
import static org.salescollab.shared.RoleCode.FR;
import static org.salescollab.shared.RoleCode.LEGAL;
import static org.salescollab.shared.RoleCode.SERVICE;
import static org.salescollab.shared.RoleCode.SPONSOR;
import static org.salescollab.shared.RoleCode.SR;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.salescollab.salesproject.Complexity;
import org.salescollab.salesproject.TemplateRef;
import org.salescollab.shared.Bilingual;
import org.salescollab.shared.RoleCode;

class DefaultTemplatesTest {

    private final DefaultTemplates templates = new DefaultTemplates(key -> new Bilingual(key, key));
    private final Template simple = templates.of(Complexity.SIMPLE);
    private final Template standard = templates.of(Complexity.STANDARD);
    private final Template complex = templates.of(Complexity.COMPLEX);

    @ParameterizedTest
    @CsvSource({
        "S1, 10, PIPELINE, 14",
        "S2, 20, PIPELINE, 14",
        "S3, 25, PIPELINE, 14",
        "S4, 40, BEST_CASE, 21",
        "S5, 60, BEST_CASE, 14",
        "S6, 80, COMMIT, 7",
        "S7, 90, COMMIT, 7",
        "S8, 100, CLOSED, 0"
    })
    void aStandardSaleGoesThroughTheEightStages(String stage, int probability, String category, int rotDays) {
        StageRule rule = standard.rule(stage).orElseThrow();
        assertThat(rule.probability()).isEqualTo(probability);
        assertThat(rule.category()).hasToString(category);
        assertThat(rule.rotDays()).isEqualTo(rotDays);
    }

    @Test
    void eachStageNeedsTheRolesOfTheOneBeforeAndMore() {
        assertThat(roles(standard, "S1")).containsExactly(AR);
        assertThat(roles(standard, "S2")).containsExactly(AR, SR);
        assertThat(roles(standard, "S4")).containsExactly(AR, SR, FR);
        assertThat(roles(standard, "S5")).containsExactly(AR, SR, FR, FINANCE);
        assertThat(roles(standard, "S6")).containsExactly(AR, SR, FR, FINANCE, LEGAL);
        assertThat(roles(standard, "S8")).containsExactly(FR, SERVICE);
        assertThat(standard.requiredFrom(FR)).contains("S4");
        assertThat(standard.requiredFrom(SPONSOR)).isEmpty();
    }

    @Test
    void aComplexSaleAsksForMoreRolesAndStricterGatesThanASimpleOne() {
        assertThat(complex.requires(SPONSOR, "S2")).isTrue();
        assertThat(roles(complex, "S7")).hasSizeGreaterThan(roles(simple, "S7").size());
        assertThat(complex.stages()).hasSizeGreaterThan(simple.stages().size());
        assertThat(complex.mode(GateRule.EVIDENCE)).isEqualTo(GateMode.BLOCK);
        assertThat(simple.mode(GateRule.EVIDENCE)).isEqualTo(GateMode.OFF);
    }

    @Test
    void aStageThatATemplateSkipsAsksForNothing() {
        assertThat(simple.rule("S4")).isEmpty();
        assertThat(simple.requires(AR, "S4")).isFalse();
        assertThat(standard.requires(AR, null)).isFalse();
        assertThat(standard.requires(AR, "S9")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Complexity.class)
    void everyStageHasEvidenceAndAtMostFiveKeyFields(Complexity complexity) {
        Template template = templates.of(complexity);
        assertThat(template.ref()).isEqualTo(TemplateRef.first(complexity));
        assertThat(template.stages()).allSatisfy(rule -> {
            assertThat(rule.evidence()).isNotEmpty().extracting(Evidence::code).doesNotHaveDuplicates();
            assertThat(rule.keyFields()).hasSizeBetween(1, StageRule.MOST_FIELDS);
            assertThat(rule.guidance().isEmpty()).isEqualTo(rule.stage().equals("S8"));
        });
    }

    @Test
    void aVersionIsNamedByComplexityAndNumber() {
        TemplateRef ref = TemplateRef.first(Complexity.COMPLEX);
        assertThat(ref).hasToString("COMPLEX/1");
        assertThat(TemplateRef.parse("COMPLEX/1")).contains(ref);
        for (String wrong : List.of("", "COMPLEX", "COMPLEX/0", "HUGE/1", "COMPLEX/1x", "COMPLEX/9999999999")) {
            assertThat(TemplateRef.parse(wrong)).as(wrong).isEmpty();
        }
        assertThat(TemplateRef.parse(null)).isEmpty();
    }

    private static List<RoleCode> roles(Template template, String stage) {
        return template.rule(stage).orElseThrow().requiredRoles();
    }
}
