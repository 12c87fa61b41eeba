package org.salescollab.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.salescollab.playbook.DefaultTemplates;
import org.salescollab.playbook.Evidence;
import org.salescollab.playbook.GateMode;
import org.salescollab.playbook.GateRule;
import org.salescollab.playbook.Template;
import org.salescollab.salesproject.Complexity;
import org.salescollab.salesproject.Stage;
import org.salescollab.shared.Bilingual;
import org.salescollab.shared.RoleCode;

class GateProperties {

    private static final Template PLAIN = new DefaultTemplates(key -> new Bilingual(key, key)).of(Complexity.STANDARD);

    @Property
    void moreRolesAndMoreEvidenceNeverCloseAGate(
            @ForAll("stages") Stage left,
            @ForAll("roles") Set<RoleCode> roles,
            @ForAll("roles") Set<RoleCode> more,
            @ForAll("policies") Map<GateRule, GateMode> modes) {
        Set<RoleCode> all = new HashSet<>(roles);
        all.addAll(more);
        Set<String> evidence =
                Gate.evidence(left, PLAIN).stream().map(Evidence::code).collect(Collectors.toSet());

        if (report(left, roles, Set.of(), modes, false).isOpen()) {
            assertThat(report(left, all, evidence, modes, false).isOpen()).isTrue();
        }
    }

    @Property
    void aReasonOpensExactlyTheGatesThatWantOne(
            @ForAll("stages") Stage left,
            @ForAll("roles") Set<RoleCode> roles,
            @ForAll("policies") Map<GateRule, GateMode> modes) {
        GateReport without = report(left, roles, Set.of(), modes, false);
        GateReport with = report(left, roles, Set.of(), modes, true);

        assertThat(with.isOpen()).isEqualTo(without.isOpen() || without.wantsReason());
        assertThat(without.wantsReason() && without.isOpen()).isFalse();
    }

    @Property
    void aGateWithoutStrictRulesIsAlwaysOpen(@ForAll("stages") Stage left, @ForAll("roles") Set<RoleCode> roles) {
        assertThat(report(left, roles, Set.of(), Map.of(), false).isOpen()).isTrue();
    }

    private static GateReport report(
            Stage left, Set<RoleCode> roles, Set<String> evidence, Map<GateRule, GateMode> modes, boolean waived) {
        Stage entered = Gate.next(left).orElseThrow();
        GateFacts facts = new GateFacts(roles, evidence, new GateFields(false, false, false));
        Template template = new Template(PLAIN.ref(), PLAIN.stages(), modes);
        List<RoleCode> needed = template.rule(entered.code()).orElseThrow().requiredRoles();
        return new GateReport(
                entered,
                Gate.findings(left, entered, facts, template, needed),
                List.of(),
                waived ? new GateWaiver(entered, "x", "limin", Instant.EPOCH) : null);
    }

    @Provide
    Arbitrary<Stage> stages() {
        return Arbitraries.of(Stage.DEFAULTS.stream().filter(Stage::isOpen).toList());
    }

    @Provide
    Arbitrary<Set<RoleCode>> roles() {
        return Arbitraries.of(RoleCode.AR, RoleCode.SR, RoleCode.FR, RoleCode.FINANCE, RoleCode.LEGAL, RoleCode.SERVICE)
                .set();
    }

    @Provide
    Arbitrary<Map<GateRule, GateMode>> policies() {
        return Arbitraries.maps(Arbitraries.of(GateRule.values()), Arbitraries.of(GateMode.values()));
    }
}
