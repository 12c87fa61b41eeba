package org.salescollab.sandbox.jira.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.salescollab.sandbox.jira.FieldSchemes;
import org.salescollab.sandbox.model.BulkChange;
import org.salescollab.sandbox.model.ChangeInfo;
import org.salescollab.sandbox.model.CommentInfo;
import org.salescollab.sandbox.model.IssueInfo;
import org.salescollab.sandbox.model.LinkInfo;
import org.salescollab.sandbox.model.Outcome;
import org.salescollab.sandbox.model.ProjectInfo;
import org.salescollab.sandbox.model.User;

class ChangingIssuesTest {
    private final IssueSite site = new IssueSite();
    private final JiraIssues issues = site.issues;

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void anEditKeepsWhatWasNotSentAndIsRecordedOnce() {
        IssueInfo issue = site.task("Before");
        issues.edit(site.seller, issue.id(), IssueSite.params("description", "Text"));

        IssueInfo after = issues.edit(site.seller, issue.id(), IssueSite.params("summary", "After"))
                .value();

        assertThat(after.description()).isEqualTo("Text");
        List<ChangeInfo> history = issues.history(issue.id());
        assertThat(history).hasSize(2);
        assertThat(history.get(1).items())
                .extracting(ChangeInfo.Item::field, ChangeInfo.Item::fromText, ChangeInfo.Item::toText)
                .containsExactly(tuple("summary", "Before", "After"));
        assertThat(site.eventTypes()).endsWith(EventType.ISSUE_UPDATED_ID, EventType.ISSUE_UPDATED_ID);
    }

    @Test
    void anEditThatChangesNothingLeavesNoTrace() {
        IssueInfo issue = site.task("Same");
        issues.edit(site.seller, issue.id(), IssueSite.params("summary", "Same"));

        assertThat(issues.history(issue.id())).isEmpty();
        assertThat(site.eventTypes()).containsExactly(EventType.ISSUE_CREATED_ID);
    }

    @Test
    void aBulkEditSetsFieldsOffTheScreenAndMailsOnlyIfAsked() {
        IssueInfo issue = site.task("Bulk");
        String type = "com.atlassian.jira.plugin.system.customfieldtypes:textfield";
        String note = "customfield_" + site.site.model.customFields().create("Note", "", type, null);
        FieldSchemes schemes = site.site.model.fieldSchemes();
        schemes.setProjects(
                schemes.create(note, "All", "", List.of(FieldSchemes.ANY_TYPE)), List.of(FieldSchemes.GLOBAL));

        issues.bulkEdit(site.seller, issue.id(), new BulkChange(List.of(note), Map.of(note, List.of("Seen")), false));

        assertThat(issues.history(issue.id()).get(0).items())
                .extracting(ChangeInfo.Item::field)
                .containsExactly("Note");
        assertThat(site.site.events).last().matches(event -> !((IssueEvent) event).isSendMail());
    }

    @Test
    void hiddenAndUnknownIssuesAnswerAlike() {
        IssueInfo issue = site.task("Secret");
        User outsider = site.site.person("outsider");

        Outcome<IssueInfo> hidden = issues.edit(outsider, issue.id(), IssueSite.params("summary", "x"));
        Outcome<IssueInfo> unknown = issues.edit(outsider, 999_999, IssueSite.params("summary", "x"));

        assertThat(hidden).isEqualTo(unknown);
        assertThat(hidden.status()).isEqualTo(404);
        assertThat(issues.transitions(outsider, issue.id())).isEmpty();
    }

    @Test
    void assigningRaisesItsOwnEvent() {
        IssueInfo issue = site.task("Task");

        issues.edit(site.seller, issue.id(), IssueSite.params("assignee", "seller"));

        assertThat(site.eventTypes()).endsWith(EventType.ISSUE_ASSIGNED_ID);
    }

    @Test
    void aWorkflowActionChangesStatusHistoryAndComments() {
        IssueInfo issue = site.task("Task");
        assertThat(issues.transitions(site.seller, issue.id()))
                .extracting("name", "toStatusId", "screenId")
                .containsExactly(tuple("Start Progress", "3", null), tuple("Done", "10001", 3L));

        Outcome<IssueInfo> done =
                issues.transition(site.seller, issue.id(), 5, IssueSite.params("resolution", "10001"), "Finished");

        assertThat(done.value())
                .extracting(IssueInfo::statusId, IssueInfo::resolutionId)
                .containsExactly("10001", "10001");
        assertThat(issues.history(issue.id()).get(0).items())
                .extracting(ChangeInfo.Item::field)
                .containsExactly("status", "resolution");
        assertThat(issues.comments(issue.id())).extracting(CommentInfo::body).containsExactly("Finished");
        assertThat(site.eventTypes()).endsWith(EventType.ISSUE_RESOLVED_ID);
    }

    @Test
    void anActionThatTheWorkflowDoesNotOfferIsRefusedAndChangesNothing() {
        IssueInfo issue = site.task("Task");

        Outcome<IssueInfo> reopened = issues.transition(site.seller, issue.id(), 3, Map.of(), "no");

        assertThat(reopened.status()).isEqualTo(400);
        assertThat(issues.byId(issue.id())).contains(issue);
        assertThat(issues.comments(issue.id())).isEmpty();
    }

    @Test
    void aMovedIssueAnswersByItsOldKey() {
        IssueInfo issue = site.task("Wanderer");
        ProjectInfo other = site.site.project("OTHER");

        IssueInfo moved =
                issues.move(site.seller, issue.id(), other.id(), IssueSite.TASK).value();

        assertThat(moved.key()).isEqualTo("OTHER-1");
        assertThat(issues.byKey("SALES-1")).contains(moved);
        assertThat(issues.transitions(site.seller, issue.id())).hasSize(2);
        assertThat(site.eventTypes()).endsWith(EventType.ISSUE_MOVED_ID);
    }

    @Test
    void deletingNeedsTheRightAndTakesSubTasksAlong() {
        IssueInfo parent = site.task("Parent");
        IssueInfo child = issues.create(
                        site.seller,
                        site.project.id(),
                        IssueSite.SUB_TASK,
                        IssueSite.params("summary", "Child", "parent", Long.toString(parent.id())))
                .value();

        assertThat(issues.delete(site.seller, parent.id()).status()).isEqualTo(403);
        assertThat(issues.delete(site.site.admin(), parent.id()).ok()).isTrue();

        assertThat(issues.byId(child.id())).isEmpty();
        assertThat(issues.byId(parent.id())).isEmpty();
        assertThat(site.eventTypes()).endsWith(EventType.ISSUE_DELETED_ID, EventType.ISSUE_DELETED_ID);
    }

    @Test
    void aLinkIsSeenFromBothSidesAndMadeOnce() {
        IssueInfo one = site.task("One");
        IssueInfo two = site.task("Two");

        issues.link(site.seller, "blocks", one.id(), two.id());
        issues.link(site.seller, "Blocks", one.id(), two.id());

        assertThat(issues.links(two.id())).extracting(LinkInfo::label).containsExactly("is blocked by");
        assertThat(issues.history(one.id())).hasSize(1);
        assertThat(issues.link(site.seller, "Blocks", one.id(), one.id()).status())
                .isEqualTo(400);
    }

    @Test
    void onlyOnesOwnCommentsMayBeChanged() {
        IssueInfo issue = site.task("Task");
        CommentInfo comment = issues.comment(site.seller, issue.id(), "Mine").value();
        User other = site.site.licensed("other");

        assertThat(issues.editComment(other, comment.id(), "Stolen").status()).isEqualTo(403);
        assertThat(issues.editComment(site.seller, comment.id(), "Better")
                        .value()
                        .body())
                .isEqualTo("Better");
        assertThat(issues.comment(site.seller, issue.id(), "  ").fieldErrors()).containsOnlyKeys("comment");
    }

    @Test
    void parallelChangesOfDifferentFieldsLoseNothing() throws Exception {
        IssueInfo issue = site.task("Start");
        List<Callable<Outcome<IssueInfo>>> edits = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            Map<String, List<String>> summary = IssueSite.params("summary", "Summary " + i);
            Map<String, List<String>> description = IssueSite.params("description", "Description " + i);
            edits.add(() -> issues.edit(site.seller, issue.id(), summary));
            edits.add(() -> issues.edit(site.seller, issue.id(), description));
        }
        ExecutorService pool = Executors.newFixedThreadPool(8);
        for (Future<Outcome<IssueInfo>> edit : pool.invokeAll(edits)) {
            assertThat(edit.get().ok()).isTrue();
        }
        pool.shutdown();

        List<ChangeInfo.Item> items = issues.history(issue.id()).stream()
                .flatMap(change -> change.items().stream())
                .toList();
        assertThat(items).hasSize(20);
        IssueInfo last = issues.byId(issue.id()).orElseThrow();
        assertThat(last.summary()).isEqualTo(lastOf(items, "summary"));
        assertThat(last.description()).isEqualTo(lastOf(items, "description"));
    }

    private static String lastOf(List<ChangeInfo.Item> items, String field) {
        List<String> values = items.stream()
                .filter(item -> item.field().equals(field))
                .map(ChangeInfo.Item::toText)
                .toList();
        return values.get(values.size() - 1);
    }
}
