package org.salescollab.sandbox.jira.issue;

import com.atlassian.jira.event.type.EventType;
import org.salescollab.sandbox.model.IssueInfo;
import org.salescollab.sandbox.model.User;

/** Deletes issues with their sub-tasks. */
final class RemovingIssues {
    private final IssueDesk desk;

    RemovingIssues(IssueDesk desk) {
        this.desk = desk;
    }

    void delete(User actor, long issueId) {
        IssueInfo issue = desk.locked(actor, issueId);
        desk.require(actor, "DELETE_ISSUES", issue.projectId(), "sandbox.issue.delete.right");
        desk.model().issueRows().subTasks(issueId).forEach(sub -> remove(actor, sub));
        remove(actor, issue);
    }

    private void remove(User actor, IssueInfo issue) {
        desk.model().issueRows().delete(issue.id());
        desk.model().database().afterCommit(() -> desk.publish(actor, issue, EventType.ISSUE_DELETED_ID));
    }
}
