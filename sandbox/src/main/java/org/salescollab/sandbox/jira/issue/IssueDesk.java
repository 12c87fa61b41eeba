package org.salescollab.sandbox.jira.issue;

import com.atlassian.jira.event.issue.IssueEvent;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.salescollab.sandbox.api.JiraViews;
import org.salescollab.sandbox.jira.JiraModel;
import org.salescollab.sandbox.model.CurrentUser;
import org.salescollab.sandbox.model.IssueInfo;
import org.salescollab.sandbox.model.Outcome;
import org.salescollab.sandbox.model.User;

/** What all operations on issues share: rights, texts, the transaction, and events that wait for the commit. */
final class IssueDesk {
    private final JiraModel model;
    private final JiraViews views;

    IssueDesk(JiraViews views) {
        this.model = views.model();
        this.views = views;
    }

    JiraModel model() {
        return model;
    }

    JiraViews views() {
        return views;
    }

    Instant now() {
        return model.surroundings().clock().now();
    }

    String text(User actor, String key, Object... args) {
        Locale locale = actor == null ? model.surroundings().i18n().currentLocale() : actor.locale();
        return model.surroundings().i18n().text(locale, key, args);
    }

    boolean may(User actor, String permission, long projectId) {
        return model.permissions().has(permission, projectId, actor);
    }

    void require(User actor, String permission, long projectId, String messageKey) {
        if (!may(actor, permission, projectId)) {
            throw IssueRefused.with(403, text(actor, messageKey));
        }
    }

    Optional<IssueInfo> visible(User actor, String idOrKey) {
        Optional<IssueInfo> found = idOrKey.matches("\\d{1,18}")
                ? model.issueRows().byId(Long.parseLong(idOrKey))
                : model.issueRows().byKey(idOrKey);
        return found.filter(issue -> may(actor, "BROWSE_PROJECTS", issue.projectId()));
    }

    /** The issue with its row locked until the transaction ends; hidden and unknown ones are refused alike. */
    IssueInfo locked(User actor, long issueId) {
        model.issueRows().lock(issueId);
        return visible(actor, Long.toString(issueId)).orElseThrow(() -> noIssue(actor));
    }

    IssueRefused noIssue(User actor) {
        return IssueRefused.with(404, text(actor, "sandbox.issue.missing"));
    }

    /** Runs as the actor in one transaction; a refusal rolls everything back. */
    <T> Outcome<T> change(User actor, Supplier<T> work) {
        try {
            return Outcome.of(as(actor, () -> model.database().inTransaction(handle -> work.get())));
        } catch (IssueRefused refused) {
            return refused.outcome();
        }
    }

    static <T> T as(User actor, Callable<T> work) {
        try {
            return CurrentUser.as(actor, work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Tells listeners after the commit, with the issue as it is stored then. */
    void announce(User actor, long issueId, long eventTypeId) {
        announce(actor, issueId, eventTypeId, true);
    }

    void announce(User actor, long issueId, long eventTypeId, boolean sendMail) {
        model.database()
                .afterCommit(() -> model.issueRows()
                        .byId(issueId)
                        .ifPresent(issue -> publish(actor, issue, eventTypeId, sendMail)));
    }

    void publish(User actor, IssueInfo issue, long eventTypeId) {
        publish(actor, issue, eventTypeId, true);
    }

    private void publish(User actor, IssueInfo issue, long eventTypeId, boolean sendMail) {
        IssueEvent event = new IssueEvent(
                views.issue(issue), Map.of("eventsource", "action"), views.user(actor), eventTypeId, sendMail);
        model.surroundings().events().publish(event);
    }
}
