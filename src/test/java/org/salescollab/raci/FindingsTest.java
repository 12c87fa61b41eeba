package org.salescollab.raci;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.salescollab.shared.Department;
import org.salescollab.shared.RoleCode;

class FindingsTest {

    private static final RoleCode FINANCE = RoleCode.FINANCE;

    private final Map<RoleCode, Findings.Seat> seats = new HashMap<>(Map.of(
            RoleCode.AR,
            new Findings.Seat(new Department("SALES"), "anna"),
            RoleCode.SR,
            new Findings.Seat(new Department("SOLUTION"), "wanglei"),
            RoleCode.FR,
            new Findings.Seat(new Department("DELIVERY"), "zhaohai"),
            FINANCE,
            new Findings.Seat(new Department("FINANCE"), "zhouting")));

    private List<Finding> of(Activity... activities) {
        return new Findings(new Matrix(List.of(activities), Matrix.UNTOUCHED), seats).all();
    }

    private static Activity price(Map<RoleCode, Letter> letters) {
        return new Activity("price", null, letters);
    }

    @Test
    void twoWhoDoOneThingInDifferentDepartmentsOverlap() {
        List<Finding> found = of(price(
                Map.of(RoleCode.AR, Letter.RESPONSIBLE, RoleCode.SR, Letter.RESPONSIBLE, FINANCE, Letter.ACCOUNTABLE)));
        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Finding.Kind.OVERLAP);
            assertThat(finding.roles()).containsExactly(RoleCode.AR, RoleCode.SR);
        });
    }

    @Test
    void twoOfOneDepartmentMayShareTheWork() {
        seats.put(RoleCode.SR, new Findings.Seat(new Department("SALES"), "wanglei"));
        assertThat(of(price(Map.of(
                        RoleCode.AR,
                        Letter.RESPONSIBLE,
                        RoleCode.SR,
                        Letter.RESPONSIBLE,
                        FINANCE,
                        Letter.ACCOUNTABLE))))
                .isEmpty();
    }

    @Test
    void whoeverKeepsTheWorkEndsTheOverlap() {
        Activity both =
                price(Map.of(RoleCode.AR, Letter.BOTH, RoleCode.SR, Letter.RESPONSIBLE, RoleCode.FR, Letter.INFORMED));
        assertThat(both.keeping(RoleCode.SR).letters())
                .isEqualTo(Map.of(
                        RoleCode.AR, Letter.ACCOUNTABLE,
                        RoleCode.SR, Letter.RESPONSIBLE,
                        RoleCode.FR, Letter.INFORMED));
        assertThat(both.keeping(RoleCode.AR).letters()).containsEntry(RoleCode.SR, Letter.CONSULTED);
        assertThat(of(both.keeping(RoleCode.AR))).isEmpty();
    }

    @Test
    void exactlyOneAnswersForAnActivityAndSomebodyDoesIt() {
        assertThat(of(price(Map.of(RoleCode.AR, Letter.CONSULTED))))
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.NOBODY_ACCOUNTABLE, Finding.Kind.NOBODY_RESPONSIBLE);
        assertThat(of(price(Map.of(RoleCode.AR, Letter.BOTH, FINANCE, Letter.ACCOUNTABLE))))
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.SEVERAL_ACCOUNTABLE);
        assertThat(of(price(Map.of(RoleCode.AR, Letter.BOTH)))).isEmpty();
    }

    @Test
    void aLetterOfWeightOnAVacantRoleIsNamed() {
        seats.put(RoleCode.FR, new Findings.Seat(new Department("DELIVERY"), null));
        assertThat(of(price(Map.of(RoleCode.FR, Letter.BOTH)))).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Finding.Kind.VACANT);
            assertThat(finding.roles()).containsExactly(RoleCode.FR);
        });
    }

    @Test
    void sixOfTenIsTheMostForOnePersonWhateverRolesTheyHold() {
        seats.put(FINANCE, new Findings.Seat(new Department("FINANCE"), "anna"));
        List<Activity> ten = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            RoleCode role = i < 3 ? RoleCode.AR : i < 6 ? FINANCE : RoleCode.SR;
            ten.add(new Activity("own-" + i, "A" + i, Map.of(role, Letter.BOTH)));
        }
        assertThat(of(ten.toArray(Activity[]::new))).isEmpty();
        ten.set(9, new Activity("own-9", "A9", Map.of(FINANCE, Letter.ACCOUNTABLE, RoleCode.SR, Letter.RESPONSIBLE)));
        assertThat(of(ten.toArray(Activity[]::new))).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Finding.Kind.OVERLOADED);
            assertThat(finding.user()).isEqualTo("anna");
            assertThat(finding.percent()).isEqualTo(70);
        });
    }

    @Test
    void whatEveryProjectBeginsWithBreaksNoRuleForAFullTeam() {
        for (String role : List.of("LEGAL", "BID", "SERVICE", "PRODUCT", "MARKETING", "SPONSOR")) {
            seats.put(new RoleCode(role), new Findings.Seat(new Department(role), role));
        }
        assertThat(Matrix.usual().activities()).hasSize(10);
        assertThat(new Findings(Matrix.usual(), seats).all()).isEmpty();
    }

    @Provide
    Arbitrary<Map<RoleCode, Letter>> letters() {
        return Arbitraries.maps(
                        Arbitraries.of(RoleCode.AR, RoleCode.SR, RoleCode.FR, FINANCE), Arbitraries.of(Letter.values()))
                .ofMaxSize(4);
    }

    @Property
    void keepingLeavesOneWhoDoesItAndTakesNobodysAccountability(@ForAll("letters") Map<RoleCode, Letter> letters) {
        Activity activity = price(letters);
        for (RoleCode role : activity.responsible()) {
            Activity kept = activity.keeping(role);
            assertThat(kept.responsible()).containsExactly(role);
            assertThat(kept.accountable()).isEqualTo(activity.accountable());
            assertThat(kept.letters().keySet()).isEqualTo(activity.letters().keySet());
        }
    }

    @Property
    void anActivityWithoutFindingsHasOneAccountableAndSomebodyResponsible(
            @ForAll("letters") Map<RoleCode, Letter> letters) {
        Activity activity = price(letters);
        if (of(activity).isEmpty()) {
            assertThat(activity.accountable()).hasSize(1);
            assertThat(activity.responsible()).hasSize(1);
        } else {
            assertThat(activity.accountable().size() == 1
                            && activity.responsible().size() == 1)
                    .isFalse();
        }
    }
}
