package org.salescollab.need;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.salescollab.contact.Parties;
import org.salescollab.shared.Actor;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.TypedFields;

/** Reads what somebody typed of a need and its steps; all that is wrong is told at once, field by field. */
final class NeedReading {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 4000;
    private static final int MOST_ISSUES = 20;

    private final Parties parties;

    NeedReading(Parties parties) {
        this.parties = parties;
    }

    NeedText text(Actor actor, CustomerKey customer, NeedForm form, LocalDate today, @Nullable NeedText before) {
        TypedFields fields = new TypedFields();
        NeedText text = new NeedText(
                line(fields, form),
                fields.text("text", form.text(), LONGEST_TEXT),
                parties.contact(
                        actor,
                        customer,
                        form.from(),
                        before == null ? null : before.from(),
                        new Parties.TypedField("from", fields)),
                fields.pastDay("on", form.on(), today),
                Objects.requireNonNullElse(
                        fields.code(NeedPriority.class, "priority", form.priority()), NeedPriority.NORMAL));
        fields.problems().throwIfAny();
        return text;
    }

    private static String line(TypedFields fields, NeedForm form) {
        String title = fields.needed("title", form.title(), LONGEST_TITLE);
        if (title.lines().count() > 1) {
            fields.problems().add("title", "sales.customer.error.control");
        }
        return title;
    }

    Commitment commitment(Actor actor, CommitmentForm form, Instant now, LocalDate today) {
        TypedFields fields = new TypedFields();
        String who = parties.user(form.who(), "who", fields);
        LocalDate due = fields.day("due", form.due());
        if (form.due() == null || form.due().isBlank()) {
            fields.problems().add("due", "sales.error.field.missing");
        } else if (due != null && due.isBefore(today)) {
            fields.problems().add("due", "sales.need.error.due");
        }
        Commitment commitment = new Commitment(
                who == null ? actor.key() : who,
                parties.department(form.department(), "department", fields),
                due == null ? today : due,
                now);
        fields.problems().throwIfAny();
        return commitment;
    }

    /** The work of before with the issues that are new. */
    List<Work> work(Actor actor, List<String> keys, List<Work> before, Instant now) {
        TypedFields fields = new TypedFields();
        List<Work> all = new ArrayList<>(before);
        for (String key : keys.stream().limit(MOST_ISSUES).toList()) {
            IssueId issue = parties.issue(actor, key, "issues", fields);
            if (issue != null && all.stream().noneMatch(work -> work.issue().equals(issue))) {
                all.add(new Work(issue, now));
            }
        }
        if (keys.isEmpty()) {
            fields.problems().add("issues", "sales.error.field.missing");
        } else if (keys.size() > MOST_ISSUES || all.size() > MOST_ISSUES) {
            fields.problems().add("issues", "sales.need.error.issues", MOST_ISSUES);
        }
        fields.problems().throwIfAny();
        return all;
    }

    Answer answer(Actor actor, CustomerKey customer, AnswerForm form, LocalDate today) {
        TypedFields fields = new TypedFields();
        String who = parties.user(form.who(), "who", fields);
        Answer answer = new Answer(
                who == null ? actor.key() : who,
                parties.contact(actor, customer, form.to(), "to", fields),
                fields.pastDay("on", form.on(), today),
                fields.needed("text", form.text(), LONGEST_TEXT));
        fields.problems().throwIfAny();
        return answer;
    }
}
