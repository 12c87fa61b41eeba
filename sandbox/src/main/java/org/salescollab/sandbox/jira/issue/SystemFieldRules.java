package org.salescollab.sandbox.jira.issue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.salescollab.sandbox.model.IssueInfo;
import org.salescollab.sandbox.model.NamedConstant;
import org.salescollab.sandbox.model.User;

/** Jira's checks on its own fields, and what they make of form parameters. */
final class SystemFieldRules {
    private static final int SUMMARY_LIMIT = 255;
    private static final int LABEL_LIMIT = 255;
    private static final int TEXT_LIMIT = 32767;

    /** How Jira's date picker writes a day. */
    private static final DateTimeFormatter FORM_DAY = DateTimeFormatter.ofPattern("d/MMM/yy", Locale.ENGLISH);

    private final IssueDesk desk;
    private final PersonRules people;

    SystemFieldRules(IssueDesk desk) {
        this.desk = desk;
        this.people = new PersonRules(desk);
    }

    /** The issue with the fields of the screen set as asked; errors are noted in the asking. */
    IssueInfo apply(FieldAsking asking, List<String> onScreen) {
        IssueEditor editor = new IssueEditor(asking.issue());
        if (asking.creates()) {
            defaults(asking, editor);
        }
        onScreen.stream().filter(field -> asking.sent(field)).forEach(field -> set(field, asking, editor));
        if (asking.creates() && !asking.sent("summary")) {
            summary(asking, editor);
        }
        return editor.done();
    }

    private void defaults(FieldAsking asking, IssueEditor editor) {
        User actor = asking.actor();
        editor.reporter(actor == null ? null : actor.key());
        List<NamedConstant> priorities = desk.model().constants().priorities();
        if (priorities.size() > 2) {
            editor.priority(priorities.get(2).id());
        }
    }

    private void set(String field, FieldAsking asking, IssueEditor editor) {
        switch (field) {
            case "summary" -> summary(asking, editor);
            case "description" -> editor.description(longText(asking, field));
            case "priority" ->
                editor.priority(constant(asking, field, desk.model().constants().priorities()));
            case "resolution" ->
                editor.resolution(
                        constant(asking, field, desk.model().constants().resolutions()));
            case "duedate" -> editor.due(due(asking));
            case "labels" -> editor.labels(labels(asking));
            case "assignee" -> editor.assignee(people.assignee(asking));
            case "reporter" -> editor.reporter(people.reporter(asking));
            case "issuetype" -> editor.type(type(asking));
            default -> {
                // The comment is written by the operation itself.
            }
        }
    }

    private void summary(FieldAsking asking, IssueEditor editor) {
        String text = asking.first("summary");
        if (text == null) {
            asking.wrong("summary", desk.text(asking.actor(), "sandbox.issue.summary.missing"));
        } else if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
            asking.wrong("summary", desk.text(asking.actor(), "sandbox.issue.summary.lines"));
        } else if (text.length() > SUMMARY_LIMIT) {
            asking.wrong("summary", desk.text(asking.actor(), "sandbox.issue.summary.long", SUMMARY_LIMIT));
        } else {
            editor.summary(text);
        }
    }

    private String longText(FieldAsking asking, String field) {
        List<String> sent = asking.params().get(field);
        String text = sent.isEmpty() ? null : sent.get(0);
        if (text != null && text.length() > TEXT_LIMIT) {
            asking.wrong(field, desk.text(asking.actor(), "sandbox.error.text.toolong", TEXT_LIMIT));
        }
        return text == null || text.isBlank() ? null : text;
    }

    private String constant(FieldAsking asking, String field, List<NamedConstant> known) {
        String id = asking.first(field);
        if (id != null && known.stream().noneMatch(one -> one.id().equals(id))) {
            asking.wrong(field, desk.text(asking.actor(), "sandbox.issue." + field + ".unknown"));
        }
        return id;
    }

    private LocalDate due(FieldAsking asking) {
        String text = asking.first("duedate");
        LocalDate due = null;
        try {
            due = text == null ? null : LocalDate.parse(text, FORM_DAY);
        } catch (DateTimeException e) {
            asking.wrong("duedate", desk.text(asking.actor(), "sandbox.error.date", "d/MMM/yy"));
        }
        boolean changes = due == null
                ? asking.issue().due() != null
                : !due.equals(asking.issue().due());
        if (changes
                && !desk.may(asking.actor(), "SCHEDULE_ISSUES", asking.issue().projectId())) {
            asking.wrong("duedate", desk.text(asking.actor(), "sandbox.issue.duedate.right"));
        }
        return due;
    }

    private List<String> labels(FieldAsking asking) {
        List<String> labels = asking.params().get("labels").stream()
                .map(String::strip)
                .filter(label -> !label.isEmpty())
                .distinct()
                .sorted()
                .toList();
        for (String label : labels) {
            if (label.chars().anyMatch(Character::isWhitespace)) {
                asking.wrong("labels", desk.text(asking.actor(), "sandbox.error.label.spaces", label));
            } else if (label.length() > LABEL_LIMIT) {
                asking.wrong("labels", desk.text(asking.actor(), "sandbox.error.label.toolong", label));
            }
        }
        return labels;
    }

    /** Only to a type of the project that has the same workflow: anything else is a move. */
    private String type(FieldAsking asking) {
        IssueInfo issue = asking.issue();
        String wanted = asking.first("issuetype");
        if (asking.creates() || wanted == null || wanted.equals(issue.typeId())) {
            return issue.typeId();
        }
        var scheme = desk.model().workflows().ofProject(issue.projectId());
        Optional<Boolean> subTask = desk.model().projects().issueTypes(issue.projectId()).stream()
                .filter(type -> type.id().equals(wanted))
                .map(type -> type.subTask())
                .findFirst();
        if (subTask.isEmpty() || subTask.get() != (issue.parentId() != null)) {
            asking.wrong("issuetype", desk.text(asking.actor(), "sandbox.issue.type.unknown"));
        } else if (!scheme.workflowOf(wanted).equals(scheme.workflowOf(issue.typeId()))) {
            asking.wrong("issuetype", desk.text(asking.actor(), "sandbox.issue.type.move"));
        }
        return wanted;
    }
}
