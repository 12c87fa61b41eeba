package org.salescollab.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.salescollab.playbook.DefaultTemplates;
import org.salescollab.playbook.Template;
import org.salescollab.salesproject.Complexity;
import org.salescollab.salesproject.SalesProjectSamples;
import org.salescollab.salesproject.Stage;
import org.salescollab.shared.Bilingual;
import org.salescollab.shared.RoleCode;

class GateTest {

    private static final Set<RoleCode> SIGNERS =
            Set.of(RoleCode.AR, RoleCode.SR, RoleCode.FR, RoleCode.FINANCE, RoleCode.LEGAL);
    private static final Set<String> NEGOTIATED = Set.of("TERMS", "CHANGES");
    private static final List<RoleCode> NEEDED =
            List.of(RoleCode.AR, RoleCode.SR, RoleCode.FR, RoleCode.FINANCE, RoleCode.LEGAL);
    private static final List<RoleCode> FEW = List.of(RoleCode.AR, RoleCode.SR, RoleCode.FR);
    private static final DefaultTemplates TEMPLATES = new DefaultTemplates(key -> new Bilingual(key, key));
    private static final Template STANDARD = TEMPLATES.of(Complexity.STANDARD);
    private static final GateFields COMPLETE =
            GateFields.of(SalesProjectSamples.facts(1, new BigDecimal("960000"), "EUR", LocalDate.of(2026, 12, 11)));
    private static final GateWaiver WAIVER =
            new GateWaiver(Stage.S7, "The board has decided", "akrueger", Instant.EPOCH);

    private static GateReport signing(Set<RoleCode> roles, Set<String> evidence, GateFields fields, GateWaiver waiver) {
        List<GateFinding> findings =
                Gate.findings(Stage.S6, Stage.S7, new GateFacts(roles, evidence, fields), STANDARD, NEEDED);
        return new GateReport(Stage.S7, findings, List.of(), waiver);
    }

    @Test
    void aContractIsNotSignedWithoutSomebodyWhoDelivers() {
        GateReport report =
                signing(Set.of(RoleCode.AR, RoleCode.SR, RoleCode.FINANCE, RoleCode.LEGAL), NEGOTIATED, COMPLETE, null);

        assertThat(report.isOpen()).isFalse();
        assertThat(report.stopping()).extracting(GateFinding::code).containsExactly("FR");
        assertThat(report.wantsReason()).isFalse();
    }

    @Test
    void aReasonOpensAGateThatWarnsAndNoneThatBlocks() {
        assertThat(signing(SIGNERS, Set.of(), COMPLETE, null).wantsReason()).isTrue();
        assertThat(signing(SIGNERS, Set.of(), COMPLETE, WAIVER).isOpen()).isTrue();
        assertThat(signing(Set.of(), Set.of(), COMPLETE, WAIVER).isOpen()).isFalse();
    }

    @Test
    void aGateIsOpenWhenEverythingIsThere() {
        GateReport report = signing(SIGNERS, NEGOTIATED, COMPLETE, null);

        assertThat(report.isOpen()).isTrue();
        assertThat(report.met()).isEqualTo(report.findings().size()).isEqualTo(10);
    }

    @Test
    void customerAmountAndCloseDateAreWanted() {
        GateReport report = signing(SIGNERS, NEGOTIATED, GateFields.of("CUST-1", BigDecimal.ZERO, null), null);

        assertThat(report.stopping()).extracting(GateFinding::code).containsExactly("amount", "close");
        assertThat(report.wantsReason()).isTrue();
    }

    @Test
    void earlyGatesShowWhatIsMissingAndStopNobody() {
        List<GateFinding> findings =
                Gate.findings(Stage.S3, Stage.S4, new GateFacts(Set.of(), Set.of(), COMPLETE), STANDARD, FEW);
        GateReport report = new GateReport(Stage.S4, findings, List.of(), null);

        assertThat(report.isOpen()).isTrue();
        assertThat(report.findings()).filteredOn(finding -> !finding.met()).hasSize(4);
    }

    @Test
    void aTemplateSaysHowStrictItsGatesAre() {
        GateFacts nothing = new GateFacts(Set.of(), Set.of(), new GateFields(false, false, false));
        Template simple = TEMPLATES.of(Complexity.SIMPLE);
        Template complex = TEMPLATES.of(Complexity.COMPLEX);

        assertThat(new GateReport(Stage.S7, Gate.findings(Stage.S6, Stage.S7, nothing, simple, NEEDED), List.of(), null)
                        .wantsReason())
                .isTrue();
        assertThat(new GateReport(
                                Stage.S7,
                                Gate.findings(Stage.S6, Stage.S7, nothing, complex, NEEDED),
                                List.of(),
                                WAIVER)
                        .stopping())
                .extracting(GateFinding::code)
                .contains("TERMS", "FR");
    }

    @Test
    void onlyWaysOnwardHaveGates() {
        assertThat(Gate.isOnward(Stage.S3, Stage.S4)).isTrue();
        assertThat(Gate.isOnward(Stage.S3, Stage.S7)).isTrue();
        assertThat(Gate.isOnward(Stage.S7, Stage.S8)).isTrue();
        assertThat(Gate.isOnward(Stage.S4, Stage.S3)).isFalse();
        assertThat(Gate.isOnward(Stage.S4, Stage.S9)).isFalse();
        assertThat(Gate.isOnward(Stage.S9, Stage.S1)).isFalse();
        assertThat(Gate.isOnward(Stage.S8, Stage.S8)).isFalse();
    }

    @Test
    void theNextStageIsTheOneAfterOnThePathAndADecidedProjectHasNone() {
        assertThat(Gate.next(Stage.S1)).contains(Stage.S2);
        assertThat(Gate.next(Stage.S7)).contains(Stage.S8);
        assertThat(Gate.next(Stage.S8)).isEmpty();
        assertThat(Gate.next(Stage.S9)).isEmpty();
        assertThat(Gate.next(Stage.UNMAPPED)).isEmpty();
    }

    @Test
    void everyOpenStageHasEvidenceOfTheBuyer() {
        assertThat(Stage.DEFAULTS)
                .filteredOn(Stage::isOpen)
                .allSatisfy(stage -> assertThat(Gate.evidence(stage, STANDARD)).isNotEmpty());
    }
}
