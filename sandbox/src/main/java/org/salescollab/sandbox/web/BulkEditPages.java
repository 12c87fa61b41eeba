package org.salescollab.sandbox.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.salescollab.sandbox.model.BulkChange;
import org.salescollab.sandbox.model.FieldInfo;
import org.salescollab.sandbox.model.IssueInfo;
import org.salescollab.sandbox.model.Outcome;
import org.salescollab.sandbox.model.Search;
import org.salescollab.sandbox.web.Routes.Access;

/** Jira's wizard that edits custom fields of several issues: choose issues, choose fields, confirm, done. */
final class BulkEditPages {
    private static final String HERE = "/secure/views/bulkedit/";
    private static final String CHOSEN = "bulkedit_";
    private static final int MOST = 1000;

    private final Site site;
    private final IssueRows rows;
    private final BulkFields fields;

    BulkEditPages(Site site) {
        this.site = site;
        this.rows = new IssueRows(site);
        this.fields = new BulkFields(site);
    }

    void addTo(Routes routes) {
        routes.get(HERE + "BulkEdit1!default.jspa", Access.LOGGED_IN, r -> chooseIssues(r, List.of()))
                .post(HERE + "BulkEdit1.jspa", Access.LOGGED_IN, this::issuesChosen)
                .post(HERE + "BulkEditDetailsValidation.jspa", Access.LOGGED_IN, this::validate)
                .post(HERE + "BulkEditPerform.jspa", Access.LOGGED_IN, this::perform)
                .get(HERE + "BulkOperationProgress.jspa", Access.LOGGED_IN, this::done);
    }

    private Answer chooseIssues(PageRequest request, List<String> problems) {
        requireBulkChange(request);
        int most = (int) Math.min(request.number("tempMax").orElse((long) MOST), MOST);
        Outcome<Search.Page> found = site.model().search().search(request.user(), request.param("jqlQuery"), 0, most);
        if (!found.ok()) {
            throw new PageProblem(found.status(), "sandbox.web.refused", String.join(" ", found.messages()));
        }
        return page(request, "bulk-issues", "sandbox.web.bulk.step.issues", problems)
                .with("rows", rows.of(found.value().issueIds()))
                .with("ids", found.value().issueIds());
    }

    private Answer issuesChosen(PageRequest request) {
        List<IssueInfo> issues = chosen(request);
        return issues.isEmpty()
                ? chooseIssues(request, List.of(text(request, "sandbox.web.bulk.noissue")))
                : details(request, issues, Outcome.of(null));
    }

    /** The issues that were ticked and may be seen; others are left out as in Jira's search result. */
    private List<IssueInfo> chosen(PageRequest request) {
        requireBulkChange(request);
        return request.params().keySet().stream()
                .filter(name -> name.startsWith(CHOSEN))
                .map(name -> name.substring(CHOSEN.length()))
                .filter(id -> id.matches("\\d{1,18}"))
                .limit(MOST)
                .flatMap(id -> site.model().issues().visible(request.user(), id).stream())
                .toList();
    }

    private Answer.Page details(PageRequest request, List<IssueInfo> issues, Outcome<?> outcome) {
        return page(request, "bulk-fields", "sandbox.web.bulk.step.fields", outcome.messages())
                .with("issues", issues)
                .with("actions", actions(request))
                .with("fields", fields.of(request, issues, outcome.fieldErrors()))
                .with("hasErrors", !outcome.ok())
                .status(outcome.ok() ? 200 : outcome.status());
    }

    private static List<String> actions(PageRequest request) {
        return request.params().getOrDefault("actions", List.of());
    }

    private Answer validate(PageRequest request) {
        List<IssueInfo> issues = required(request);
        BulkChange change = change(request);
        Outcome<?> outcome = check(request, issues, change);
        if (!outcome.ok()) {
            return details(request, issues, outcome);
        }
        return page(request, "bulk-confirm", "sandbox.web.bulk.step.confirm", List.of())
                .with("issues", issues)
                .with("rows", rows.of(issues.stream().map(IssueInfo::id).toList()))
                .with("sendMail", change.sendMail())
                .with("changes", fields.changes(change, issues.get(0)))
                .with("sent", sent(change));
    }

    private List<IssueInfo> required(PageRequest request) {
        List<IssueInfo> issues = chosen(request);
        if (issues.isEmpty()) {
            throw new PageProblem(400, "sandbox.web.bulk.noissue");
        }
        return issues;
    }

    private static BulkChange change(PageRequest request) {
        return new BulkChange(
                actions(request), FieldInputs.normalised(request.params()), request.has("sendBulkNotification"));
    }

    /** Stricter than Jira: what is wrong in any issue is told before any is changed. */
    private Outcome<?> check(PageRequest request, List<IssueInfo> issues, BulkChange change) {
        if (change.fieldIds().isEmpty()) {
            return Outcome.refused(400, text(request, "sandbox.web.bulk.nofield"));
        }
        for (String id : change.fieldIds()) {
            Optional<FieldInfo> field = site.model().fields().byId(id).filter(FieldInfo::custom);
            String reason = field.isEmpty()
                    ? "bulk.edit.unavailable"
                    : site.model()
                            .issues()
                            .bulkEditRefusal(request.user(), field.get(), issues)
                            .orElse(null);
            if (reason != null) {
                return Outcome.refused(400, text(request, reason));
            }
        }
        for (IssueInfo issue : issues) {
            Outcome<Void> outcome = site.model().issues().checkBulkEdit(request.user(), issue, change);
            if (!outcome.ok()) {
                return outcome;
            }
        }
        return Outcome.of(null);
    }

    /** A parameter of the form that is sent again. */
    public record Sent(String name, String value) {}

    private static List<Sent> sent(BulkChange change) {
        List<Sent> all = new ArrayList<>();
        for (String id : change.fieldIds()) {
            all.add(new Sent("actions", id));
            Map<String, List<String>> own = new LinkedHashMap<>(change.params());
            own.keySet().removeIf(name -> !name.equals(id) && !name.startsWith(id + ":"));
            own.forEach((name, values) -> values.forEach(value -> all.add(new Sent(name, value))));
        }
        return all;
    }

    private Answer perform(PageRequest request) {
        List<IssueInfo> issues = required(request);
        BulkChange change = change(request);
        Outcome<?> outcome = check(request, issues, change);
        for (IssueInfo issue : issues) {
            if (outcome.ok()) {
                outcome = site.model().issues().bulkEdit(request.user(), issue.id(), change);
            }
        }
        return outcome.ok()
                ? new Answer.Redirect(HERE + "BulkOperationProgress.jspa?count=" + issues.size() + "&jqlQuery="
                        + Links.encode(request.param("jqlQuery")))
                : details(request, issues, outcome);
    }

    private Answer done(PageRequest request) {
        return page(request, "bulk-done", "sandbox.web.bulk.step.done", List.of())
                .with("count", request.number("count").orElse(0L))
                .with("query", Links.encode(request.param("jqlQuery")));
    }

    private Answer.Page page(PageRequest request, String template, String titleKey, List<String> problems) {
        return Answer.Page.of(Answer.Frame.GENERAL, template, text(request, titleKey))
                .with("messages", problems)
                .with("jqlQuery", request.param("jqlQuery"))
                .status(problems.isEmpty() ? 200 : 400);
    }

    /** Jira's global permission, which everybody with a licence has unless an administrator takes it away. */
    private void requireBulkChange(PageRequest request) {
        if (!site.model().permissions().isLicensed(request.user())) {
            throw PageProblem.forbidden();
        }
    }

    private String text(PageRequest request, String key) {
        return site.model().i18n().text(request.locale(), key);
    }
}
