package org.salescollab.feedback;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.salescollab.access.AccessGate;
import org.salescollab.audit.FieldChange;
import org.salescollab.contact.Parties;
import org.salescollab.shared.Actor;
import org.salescollab.shared.Conflict;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.InvalidInput;
import org.salescollab.shared.Problems;
import org.salescollab.shared.Version;
import org.salescollab.timeline.Chronicle;
import org.salescollab.timeline.TimelineEntry;
import org.salescollab.timeline.TimelineKind;

/** Keeps feedback: noting, changing, taking it from given over acknowledged and acted on to told back, removing. */
public final class FeedbackBook {

    private final Feedbacks feedbacks;
    private final FeedbackLookup lookup;
    private final AccessGate gate;
    private final FeedbackReading reading;
    private final Chronicle chronicle;

    public FeedbackBook(
            Feedbacks feedbacks, FeedbackLookup lookup, AccessGate gate, Parties parties, Chronicle chronicle) {
        this.feedbacks = feedbacks;
        this.lookup = lookup;
        this.gate = gate;
        this.reading = new FeedbackReading(parties);
        this.chronicle = chronicle;
    }

    public Feedback add(Actor actor, CustomerKey customer, FeedbackForm form) {
        gate.requireCustomerWrite(actor);
        CustomerKey known = lookup.customer(actor, customer);
        FeedbackText text = reading.text(actor, known, form, chronicle.today(actor.zone()), null);
        return chronicle.writing(() -> {
            Feedback added = feedbacks.add(known, text, chronicle.now());
            record(actor, added.id(), added.version(), "given", text.changesSince(null));
            tell(actor, added, FeedbackState.GIVEN);
            return added;
        });
    }

    public Feedback change(Actor actor, SeenFeedback seen, FeedbackForm form) {
        Feedback stored = stored(actor, seen);
        FeedbackText text =
                reading.text(actor, stored.customer(), form, chronicle.today(actor.zone()), stored.content());
        return save(actor, stored, stored.saved(text, stored.state(), chronicle.now()), "changed");
    }

    /** Takes it to the next state. */
    public Feedback step(Actor actor, SeenFeedback seen) {
        Feedback stored = stored(actor, seen);
        FeedbackState next = stored.state().next().orElseThrow(FeedbackBook::noStep);
        return save(actor, stored, stored.saved(stored.content(), next, chronicle.now()), "stepped");
    }

    /** Takes the last step back. */
    public Feedback undo(Actor actor, SeenFeedback seen) {
        Feedback stored = stored(actor, seen);
        FeedbackState previous = stored.state().previous().orElseThrow(FeedbackBook::noStep);
        return save(actor, stored, stored.saved(stored.content(), previous, chronicle.now()), "undone");
    }

    public void remove(Actor actor, FeedbackId id) {
        gate.requireCustomerWrite(actor);
        Feedback stored = lookup.get(actor, id);
        List<FieldChange> lost = stored.content().changesSince(null).stream()
                .map(change -> new FieldChange(change.field(), change.after(), null))
                .toList();
        chronicle.writing(() -> {
            feedbacks.remove(id);
            record(actor, id, null, "removed", lost);
            chronicle.forget(ref(id));
            return id;
        });
    }

    private Feedback stored(Actor actor, SeenFeedback seen) {
        gate.requireCustomerWrite(actor);
        Feedback stored = lookup.get(actor, seen.id());
        if (!stored.version().equals(seen.version())) {
            throw new Conflict(stored);
        }
        return stored;
    }

    private static InvalidInput noStep() {
        return new InvalidInput(new Problems().addGeneral("sales.feedback.error.step"));
    }

    private Feedback save(Actor actor, Feedback stored, Feedback changed, String action) {
        List<FieldChange> changes = new ArrayList<>(changed.content().changesSince(stored.content()));
        if (stored.state() != changed.state()) {
            changes.add(new FieldChange(
                    "state", stored.state().name(), changed.state().name()));
        }
        if (changes.isEmpty()) {
            return stored;
        }
        return chronicle.writingOver(
                () -> {
                    if (!feedbacks.replace(changed)) {
                        throw new Conflict(lookup.get(actor, stored.id()));
                    }
                    record(actor, changed.id(), changed.version(), action, changes);
                    retell(actor, stored, changed);
                    return changed;
                },
                () -> lookup.get(actor, stored.id()));
    }

    /** A step that was taken is told; one that was taken back isn't told of any more. */
    private void retell(Actor actor, Feedback before, Feedback after) {
        if (after.state().compareTo(before.state()) < 0) {
            chronicle.forget(ref(after.id()) + ":" + before.state());
        } else if (after.state() != before.state()) {
            tell(actor, after, after.state());
        } else {
            tell(actor, after, FeedbackState.GIVEN);
        }
    }

    private void tell(Actor actor, Feedback feedback, FeedbackState state) {
        FeedbackText content = feedback.content();
        chronicle.tell(new TimelineEntry(
                ref(feedback.id()) + ":" + state,
                feedback.customer(),
                state == FeedbackState.GIVEN ? chronicle.momentOf(content.on(), actor.zone()) : chronicle.now(),
                TimelineKind.FEEDBACK,
                state.name(),
                content.department(),
                actor.key(),
                content.text(),
                null));
    }

    private static String ref(FeedbackId id) {
        return "feedback:" + id;
    }

    private void record(
            Actor actor, FeedbackId id, @Nullable Version version, String action, List<FieldChange> changes) {
        chronicle.record(actor.key(), new Chronicle.Deed("feedback", id.toString(), version, action, changes));
    }
}
