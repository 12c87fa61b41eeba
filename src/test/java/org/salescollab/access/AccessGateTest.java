package org.salescollab.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.salescollab.shared.AccessDenied;
import org.salescollab.shared.Actor;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.NotFound;
import org.salescollab.shared.ProjectId;

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
