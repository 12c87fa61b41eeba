package org.salescollab.need;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.salescollab.shared.Actor;
import org.salescollab.shared.Department;
import org.salescollab.shared.IssueId;
import org.salescollab.timeline.Chronicle;
import org.salescollab.timeline.TimelineEntry;
import org.salescollab.timeline.TimelineKind;

/** Tells the customer's timeline of the steps that a need takes; a step that is undone is not told of any more. */
final class NeedStory {

    private final Chronicle chronicle;

    NeedStory(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    void given(Need need, Actor actor) {
        Instant at = chronicle.momentOf(need.content().on(), actor.zone());
        tell(need, "given", at, null, actor.key(), null);
    }

    void forget(Need need) {
        chronicle.forget(ref(need));
    }

    void moved(Need before, Need after, Actor actor) {
        if (!before.content().equals(after.content())) {
            given(after, actor);
        }
        committed(before.commitment(), after, actor);
        worked(before, after, actor);
        told(before.answer(), after, actor);
    }

    private void committed(@Nullable Commitment before, Need after, Actor actor) {
        Commitment commitment = after.commitment();
        if (commitment == null && before != null) {
            chronicle.forget(ref(after) + ":committed");
        } else if (commitment != null && before == null) {
            tell(after, "committed", commitment.at(), commitment.department(), actor.key(), null);
        }
    }

    private void worked(Need before, Need after, Actor actor) {
        before.work().stream()
                .filter(work -> !after.work().contains(work))
                .forEach(work ->
                        chronicle.forget(ref(after) + ":work:" + work.issue().value()));
        after.work().stream()
                .filter(work -> !before.work().contains(work))
                .forEach(work -> tell(
                        after,
                        "work:" + work.issue().value(),
                        work.at(),
                        department(after),
                        actor.key(),
                        work.issue()));
    }

    private void told(@Nullable Answer before, Need after, Actor actor) {
        Answer answer = after.answer();
        if (answer == null && before != null) {
            chronicle.forget(ref(after) + ":told");
        } else if (answer != null && before == null) {
            Instant at = chronicle.momentOf(answer.on(), actor.zone());
            tell(after, "told", at, department(after), answer.who(), null);
        }
    }

    private static @Nullable Department department(Need need) {
        Commitment commitment = need.commitment();
        return commitment == null ? null : commitment.department();
    }

    private void tell(
            Need need, String step, Instant at, @Nullable Department department, String by, @Nullable IssueId issue) {
        chronicle.tell(new TimelineEntry(
                ref(need) + ":" + step,
                need.customer(),
                at,
                TimelineKind.NEED,
                step.replaceAll(":.*", "").toUpperCase(java.util.Locale.ROOT),
                department,
                by,
                text(need, step),
                issue));
    }

    private static String text(Need need, String step) {
        Answer answer = need.answer();
        return answer != null && step.equals("told")
                ? need.content().title() + "\n" + answer.text()
                : need.content().title();
    }

    private static String ref(Need need) {
        return "need:" + need.id();
    }
}
