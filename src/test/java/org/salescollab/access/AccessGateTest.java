package org.salescollab.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.salescollab.shared.AccessDenied;
import org.salescollab.shared.Actor;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.NotFound;
import org.salescollab.shared.ProjectId;
import org.salescollab.shared.Version;

class AccessGateTest {

    private static final Actor MEMBER = new Actor("limin", Locale.ENGLISH, ZoneOffset.UTC);
    private static final Actor UNLICENSED = new Actor("unlicensed", Locale.ENGLISH, ZoneOffset.UTC);
    private static final Actor ANONYMOUS = new Actor(null, Locale.ENGLISH, ZoneOffset.UTC);
    private static final IssueId ISSUE = new IssueId(10_001);
    private static final ProjectId PROJECT = new ProjectId(10_000);

    private final FakeRights rights = new FakeRights().license("limin");
    private final AccessGate gate = new AccessGate(rights);

    @Test
    void anonymousAndUnlicensedPeopleAreRefusedBeforeAnythingIsLookedUp() {
        rights.edit(ISSUE).administer(PROJECT);
        for (Actor actor : new Actor[] {ANONYMOUS, UNLICENSED}) {
            assertThatThrownBy(() -> gate.requireBrowse(actor, ISSUE)).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> gate.requireEdit(actor, ISSUE)).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> gate.requireProjectAdmin(actor, PROJECT)).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> gate.requireCustomerRead(actor)).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> gate.requireCustomerWrite(actor)).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> gate.browsableProjects(actor)).isInstanceOf(AccessDenied.class);
            assertThat(gate.mayEdit(actor, ISSUE)).isFalse();
            assertThat(gate.mayReadCustomers(actor)).isFalse();
            assertThat(gate.mayWriteCustomers(actor)).isFalse();
        }
    }

    @Test
    void aHiddenIssueAndAnUnknownOneAnswerAlike() {
        IssueId hidden = new IssueId(1);
        assertThatThrownBy(() -> gate.requireBrowse(MEMBER, hidden))
                .isInstanceOf(NotFound.class)
                .hasMessage("sales.error.issue.not-found");
        assertThatThrownBy(() -> gate.requireEdit(MEMBER, hidden))
                .isInstanceOf(NotFound.class)
                .hasMessage("sales.error.issue.not-found");
    }

    @Test
    void whoSeesAnIssueAndMayNotEditItIsToldSo() {
        rights.browse(ISSUE);
        assertThatCode(() -> gate.requireBrowse(MEMBER, ISSUE)).doesNotThrowAnyException();
        assertThatThrownBy(() -> gate.requireEdit(MEMBER, ISSUE)).isInstanceOf(AccessDenied.class);
        rights.edit(ISSUE);
        assertThatCode(() -> gate.requireEdit(MEMBER, ISSUE)).doesNotThrowAnyException();
    }

    @Test
    void aHiddenProjectIsNotFoundAndASeenOneNeedsItsAdministrator() {
        assertThatThrownBy(() -> gate.requireProjectAdmin(MEMBER, PROJECT)).isInstanceOf(NotFound.class);
        rights.browse(PROJECT);
        assertThatThrownBy(() -> gate.requireProjectAdmin(MEMBER, PROJECT)).isInstanceOf(AccessDenied.class);
        rights.administer(PROJECT);
        assertThatCode(() -> gate.requireProjectAdmin(MEMBER, PROJECT)).doesNotThrowAnyException();
    }

    @Test
    void customersAreTakenAlongByWhoMayReadThemAndBroughtInByAdministrators() {
        assertThatCode(() -> gate.requireCustomers(MEMBER, CustomerRight.EXPORT))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> gate.requireCustomerImport(MEMBER)).isInstanceOf(AccessDenied.class);
        assertThat(gate.mayImportCustomers(MEMBER)).isFalse();
        rights.admin("limin");
        assertThatCode(() -> gate.requireCustomerImport(MEMBER)).doesNotThrowAnyException();
        assertThat(gate.mayImportCustomers(MEMBER)).isTrue();
    }

    @Test
    void aGroupMayBeGivenTheRightToImportIfItMayEdit() {
        InMemoryCustomerPolicies policies = new InMemoryCustomerPolicies();
        AccessGate chosen = new AccessGate(rights.group("operations", "limin"), policies);
        policies.replace(groups(Map.of(CustomerRight.IMPORT, "operations")));
        assertThat(chosen.mayImportCustomers(MEMBER)).isTrue();
        policies.replace(groups(Map.of(CustomerRight.IMPORT, "operations", CustomerRight.EDIT, "others")));
        assertThat(chosen.mayImportCustomers(MEMBER)).isFalse();
        policies.replace(groups(Map.of(CustomerRight.IMPORT, "others")));
        AccessDenied denied = catchThrowableOfType(AccessDenied.class, () -> chosen.requireCustomerImport(MEMBER));
        assertThat(denied.reason().key()).isEqualTo("sales.exchange.error.denied");
    }

    @Test
    void anAdministratorWhoMayViewAlwaysImports() {
        InMemoryCustomerPolicies policies = new InMemoryCustomerPolicies();
        AccessGate chosen = new AccessGate(rights.admin("limin"), policies);
        policies.replace(groups(Map.of(CustomerRight.IMPORT, "others", CustomerRight.EDIT, "others")));
        assertThatCode(() -> chosen.requireCustomerImport(MEMBER)).doesNotThrowAnyException();
        policies.replace(groups(Map.of(CustomerRight.VIEW, "others")));
        assertThatThrownBy(() -> chosen.requireCustomerImport(MEMBER)).isInstanceOf(AccessDenied.class);
    }

    @Test
    void toDeleteManyNeedsToDeleteToo() {
        InMemoryCustomerPolicies policies = new InMemoryCustomerPolicies();
        AccessGate chosen = new AccessGate(rights.group("operations", "limin"), policies);
        assertThat(chosen.mayWithCustomers(MEMBER, CustomerRight.BULK_DELETE)).isFalse();
        policies.replace(groups(Map.of(CustomerRight.BULK_DELETE, "operations")));
        assertThat(chosen.mayWithCustomers(MEMBER, CustomerRight.BULK_DELETE)).isFalse();
        policies.replace(groups(Map.of(CustomerRight.BULK_DELETE, "operations", CustomerRight.DELETE, "operations")));
        assertThat(chosen.mayWithCustomers(MEMBER, CustomerRight.BULK_DELETE)).isTrue();
    }

    private static CustomerPolicy groups(Map<CustomerRight, String> chosen) {
        Map<CustomerRight, SortedSet<String>> groups = new TreeMap<>();
        chosen.forEach((right, group) -> groups.put(right, new TreeSet<>(Set.of(group))));
        return new CustomerPolicy(groups, List.of(), Version.FIRST);
    }

    @Test
    void anAdministratorWithoutLicenceNeitherExportsNorImports() {
        Actor unlicensed = new Actor("root", java.util.Locale.ENGLISH, java.time.ZoneOffset.UTC);
        rights.admin("root");
        assertThatThrownBy(() -> gate.requireCustomers(unlicensed, CustomerRight.EXPORT))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> gate.requireCustomerImport(unlicensed)).isInstanceOf(AccessDenied.class);
    }

    @Test
    void onlyAdministratorsPassTheAdministratorsDoor() {
        assertThatThrownBy(() -> gate.requireAdmin(MEMBER)).isInstanceOf(AccessDenied.class);
        rights.admin("limin");
        assertThatCode(() -> gate.requireAdmin(MEMBER)).doesNotThrowAnyException();
    }
}
