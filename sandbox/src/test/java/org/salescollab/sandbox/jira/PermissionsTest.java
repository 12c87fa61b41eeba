package org.salescollab.sandbox.jira;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.salescollab.sandbox.model.Permissions;
import org.salescollab.sandbox.model.ProjectInfo;
import org.salescollab.sandbox.model.User;

class PermissionsTest {
    private static final String BROWSE = "BROWSE_PROJECTS";

    private final TestSite site = new TestSite();
    private final Permissions permissions = site.model.permissions();
    private final ProjectInfo project = site.project("ONE");
    private final ProjectInfo other = site.project("TWO");

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void licensedPeopleBrowseAndOthersDoNot() {
        assertThat(permissions.has(BROWSE, project.id(), site.licensed("li"))).isTrue();
        assertThat(permissions.has(BROWSE, project.id(), site.person("unlicensed")))
                .isFalse();
        assertThat(permissions.has(BROWSE, project.id(), null)).isFalse();
    }

    @Test
    void onlyAdministratorsAndTheLeadAdministerAProject() {
        User li = site.licensed("li");
        ProjectInfo led = site.model.projects().create("LED", "Led", "", li.key(), "business");

        assertThat(permissions.has("ADMINISTER_PROJECTS", project.id(), li)).isFalse();
        assertThat(permissions.has("ADMINISTER_PROJECTS", led.id(), li)).isTrue();
        assertThat(permissions.has("ADMINISTER_PROJECTS", project.id(), site.admin()))
                .isTrue();
    }

    @Test
    void aGrantToAnyoneOpensOneProjectToAnonymous() {
        permissions.grant(project.id(), BROWSE, "");

        assertThat(permissions.projects(BROWSE, null))
                .extracting(ProjectInfo::key)
                .containsExactly("ONE");
    }

    @Test
    void aRevokedGroupKeepsItsRightsInOtherProjects() {
        User li = site.licensed("li");
        permissions.revoke(project.id(), BROWSE, Seed.LICENSED);

        assertThat(permissions.projects(BROWSE, li))
                .extracting(ProjectInfo::key)
                .containsExactly("TWO");
        assertThat(permissions.has("EDIT_ISSUES", project.id(), li)).isTrue();
    }

    @Test
    void aDeactivatedPersonHasNoRights() {
        User li = site.licensed("li");
        User gone = new User(li.id(), li.key(), li.name(), "li", li.email(), false, li.locale(), li.zone());
        site.model.users().update(gone);

        assertThat(permissions.isLicensed(gone)).isFalse();
        assertThat(permissions.projects(BROWSE, gone)).isEmpty();
        assertThat(other.key()).isEqualTo("TWO");
    }
}
