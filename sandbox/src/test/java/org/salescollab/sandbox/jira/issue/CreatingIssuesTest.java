package org.salescollab.sandbox.jira.issue;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.event.type.EventType;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.salescollab.sandbox.model.IssueInfo;
import org.salescollab.sandbox.model.Outcome;
import org.salescollab.sandbox.model.User;

class CreatingIssuesTest {
    private final IssueSite site = new IssueSite();

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void aNewIssueGetsTheNextKeyTheFirstStatusAndJirasDefaults() {
        site.task("First");
        IssueInfo issue = site.create(site.seller, "summary", " Second ", "duedate", "24/Nov/26")
                .value();

        assertThat(issue.key()).isEqualTo("SALES-2");
        assertThat(issue.summary()).isEqualTo("Second");
        assertThat(issue.statusId()).isEqualTo("1");
        assertThat(issue.priorityId()).isEqualTo("3");
        assertThat(issue.reporterKey()).isEqualTo(site.seller.key());
        assertThat(issue.due()).hasToString("2026-11-24");
        assertThat(site.eventTypes()).containsExactly(EventType.ISSUE_CREATED_ID, EventType.ISSUE_CREATED_ID);
    }

    @ParameterizedTest
    @CsvSource({
        "summary,'',summary",
        "duedate,2026-11-24,duedate",
        "priority,99,priority",
        "assignee,nobody,assignee",
        "reporter,admin,reporter",
        "labels,two words,labels"
    })
    void aWrongFieldIsNamedAndNothingIsStored(String field, String value, String named) {
        Outcome<IssueInfo> outcome = field.equals("summary")
                ? site.create(site.seller, "summary", value)
                : site.create(site.seller, "summary", "Fine", field, value);

        assertThat(outcome.status()).isEqualTo(400);
        assertThat(outcome.fieldErrors()).containsOnlyKeys(named);
        assertThat(site.site.events).isEmpty();
        assertThat(site.issues.byKey("SALES-1")).isEmpty();
    }

    @Test
    void aSummaryOf256CharactersIsRefusedAndOf255Taken() {
        assertThat(site.create(site.seller, "summary", "x".repeat(256)).fieldErrors())
                .containsOnlyKeys("summary");
        assertThat(site.create(site.seller, "summary", "x".repeat(255)).ok()).isTrue();
    }

    @Test
    void allWrongFieldsAreNamedAtOnce() {
        assertThat(site.create(site.seller, "summary", "", "priority", "99", "duedate", "soon")
                        .fieldErrors())
                .containsOnlyKeys("summary", "priority", "duedate");
    }

    @Test
    void whoMayNotCreateIsToldSoInTheirLanguage() {
        User outsider = site.site.person("outsider");

        Outcome<IssueInfo> outcome = site.create(outsider, "summary", "Mine");

        assertThat(outcome.fieldErrors())
                .isEqualTo(Map.of("project", "Select a project in which you may create issues."));
    }

    @Test
    void aTypeOutsideTheProjectsSchemeIsRefused() {
        assertThat(site.issues
                        .create(site.seller, site.project.id(), "777", IssueSite.params("summary", "x"))
                        .fieldErrors())
                .containsOnlyKeys("issuetype");
    }

    @Test
    void aSubTaskNeedsAParentAndOtherTypesMayNotHaveOne() {
        IssueInfo parent = site.task("Parent");
        String id = Long.toString(parent.id());
        var subTask = site.issues.create(
                site.seller, site.project.id(), IssueSite.SUB_TASK, IssueSite.params("summary", "Child", "parent", id));

        assertThat(subTask.value().parentId()).isEqualTo(parent.id());
        assertThat(site.issues
                        .create(site.seller, site.project.id(), IssueSite.SUB_TASK, IssueSite.params("summary", "x"))
                        .fieldErrors())
                .containsOnlyKeys("parent");
        assertThat(site.create(site.seller, "summary", "x", "parent", id).fieldErrors())
                .containsOnlyKeys("parent");
    }

    @Test
    void aFieldThatIsOnNoScreenIsNotSet() {
        IssueInfo issue =
                site.create(site.seller, "summary", "x", "resolution", "10000").value();

        assertThat(issue.resolutionId()).isNull();
    }
}
