package org.salescollab.sandbox.jira;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.salescollab.sandbox.model.FieldInfo;
import org.salescollab.sandbox.model.IssueTypeInfo;
import org.salescollab.sandbox.model.NamedConstant;
import org.salescollab.sandbox.model.ProjectInfo;
import org.salescollab.sandbox.model.StatusInfo;
import org.salescollab.sandbox.model.User;

class FreshSiteTest {
    private final TestSite site = new TestSite();

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void hasAnAdministratorWhoIsLicensed() {
        User admin = site.admin();

        assertThat(site.model.users().passwordMatches("admin", "admin")).isTrue();
        assertThat(site.model.users().passwordMatches("admin", "Admin")).isFalse();
        assertThat(site.model.permissions().isSystemAdmin(admin)).isTrue();
        assertThat(site.model.permissions().isLicensed(admin)).isTrue();
    }

    @Test
    void hasJirasConstants() {
        assertThat(site.model.constants().issueTypes())
                .extracting(IssueTypeInfo::name)
                .containsExactly("Task", "Sub-task");
        assertThat(site.model.constants().statuses())
                .extracting(StatusInfo::name, StatusInfo::category)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Open", "new"),
                        org.assertj.core.groups.Tuple.tuple("To Do", "new"),
                        org.assertj.core.groups.Tuple.tuple("In Progress", "indeterminate"),
                        org.assertj.core.groups.Tuple.tuple("Done", "done"));
        assertThat(site.model.constants().priorities())
                .extracting(NamedConstant::name)
                .contains("Medium");
    }

    @Test
    void isSeededOnceByTwoNodes() {
        site.openNode(site.db);

        assertThat(site.model.users().search("", true, 0, 10)).hasSize(1);
    }

    @Test
    void aNewProjectHasTheDefaultTypesAndScreen() {
        ProjectInfo project = site.project("ONE");

        assertThat(site.model.projects().issueTypes(project.id()))
                .extracting(IssueTypeInfo::id)
                .containsExactly("10002", "10003");
        assertThat(site.model.fields().onScreen(project.id(), "10002", "create"))
                .extracting(FieldInfo::id)
                .startsWith("summary", "issuetype")
                .contains("description", "labels");
        assertThat(site.model.fields().required("summary", project.id(), "10002"))
                .isTrue();
        assertThat(site.model.fields().required("description", project.id(), "10002"))
                .isFalse();
    }

    @Test
    void aProjectKeepsAnsweringToItsOldKey() {
        ProjectInfo project = site.project("OLD");
        site.model
                .projects()
                .update(new ProjectInfo(
                        project.id(),
                        "NEW",
                        project.name(),
                        project.description(),
                        project.leadKey(),
                        project.typeKey()));

        assertThat(site.model.projects().byKey("OLD")).map(ProjectInfo::key).contains("NEW");
        assertThat(site.model.projects().byKey("new")).map(ProjectInfo::id).contains(project.id());
    }

    @Test
    void peopleAreFoundByEachWordOfTheirName() {
        User anna = site.person("annak");
        site.model
                .users()
                .update(new User(
                        anna.id(),
                        anna.key(),
                        "annak",
                        "Anna Krüger_1",
                        anna.email(),
                        true,
                        anna.locale(),
                        anna.zone()));

        assertThat(site.model.users().search("krü", false, 0, 10))
                .extracting(User::name)
                .containsExactly("annak");
        assertThat(site.model.users().search("Krüger%", false, 0, 10)).isEmpty();
    }

    @Test
    void aTokenFindsItsOwnerOnly() {
        String token = site.model.users().createToken(site.admin().key(), "ci");

        assertThat(site.model.users().byToken(token)).map(User::name).contains("admin");
        assertThat(site.model.users().byToken(token + "0")).isEmpty();
    }
}
