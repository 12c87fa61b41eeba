package org.salescollab.need;

import java.util.List;
import java.util.function.UnaryOperator;
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

/** Takes needs through the loop: given, promised, worked on, told back to the customer; each step can be undone. */
public final class NeedLoop {

    private final Needs needs;
    private final NeedLookup lookup;
    private final AccessGate gate;
    private final NeedReading reading;
    private final Chronicle chronicle;
    private final NeedStory story;

    public NeedLoop(Needs needs, NeedLookup lookup, AccessGate gate, Parties parties, Chronicle chronicle) {
        this.needs = needs;
        this.lookup = lookup;
        this.gate = gate;
        this.reading = new NeedReading(parties);
        this.chronicle = chronicle;
        this.story = new NeedStory(chronicle);
    }

    public Need add(Actor actor, CustomerKey customer, NeedForm form) {
        gate.requireCustomerWrite(actor);
        CustomerKey known = lookup.customer(actor, customer);
        NeedText text = reading.text(actor, known, form, chronicle.today(actor.zone()), null);
        return chronicle.writing(() -> {
            Need added = needs.add(known, text, chronicle.now());
            record(actor, added.id(), added.version(), "given", NeedChanges.between(null, added));
            story.given(added, actor);
            return added;
        });
    }

    public Need change(Actor actor, SeenNeed seen, NeedForm form) {
        Need stored = stored(actor, seen);
        NeedText text = reading.text(actor, stored.customer(), form, chronicle.today(actor.zone()), stored.content());
        return save(actor, stored, "changed", need -> need.saying(text));
    }

    /** Somebody of ours promises to see to it. */
    public Need commit(Actor actor, SeenNeed seen, CommitmentForm form) {
        Need stored = stored(actor, seen);
        requireState(stored, NeedState.GIVEN);
        Commitment promise = reading.commitment(actor, form, chronicle.now(), chronicle.today(actor.zone()));
        return save(actor, stored, "committed", need -> need.promised(promise));
    }

    /** Links the issues in which the work is done; more may follow. */
    public Need work(Actor actor, SeenNeed seen, List<String> issueKeys) {
        Need stored = stored(actor, seen);
        requireState(stored, NeedState.COMMITTED, NeedState.IN_WORK);
        List<Work> work = reading.work(actor, issueKeys, stored.work(), chronicle.now());
        return save(actor, stored, "in-work", need -> need.worked(work));
    }

    public Need tellBack(Actor actor, SeenNeed seen, AnswerForm form) {
        Need stored = stored(actor, seen);
        requireState(stored, NeedState.COMMITTED, NeedState.IN_WORK);
        Answer answer = reading.answer(actor, stored.customer(), form, chronicle.today(actor.zone()));
        return save(actor, stored, "told-back", need -> need.told(answer));
    }

    /** Takes the last step back. */
    public Need undo(Actor actor, SeenNeed seen) {
        Need stored = stored(actor, seen);
        requireState(stored, NeedState.COMMITTED, NeedState.IN_WORK, NeedState.TOLD_BACK);
        return save(actor, stored, "undone", Need::stepBack);
    }

    public void remove(Actor actor, NeedId id) {
        gate.requireCustomerWrite(actor);
        Need stored = lookup.get(actor, id);
        chronicle.writing(() -> {
            needs.remove(id);
            record(actor, id, null, "removed", NeedChanges.between(stored, null));
            story.forget(stored);
            return id;
        });
    }

    private Need stored(Actor actor, SeenNeed seen) {
        gate.requireCustomerWrite(actor);
        Need stored = lookup.get(actor, seen.id());
        if (!stored.version().equals(seen.version())) {
            throw new Conflict(stored);
        }
        return stored;
    }

    private static void requireState(Need need, NeedState... allowed) {
        if (!List.of(allowed).contains(need.state())) {
            throw new InvalidInput(new Problems().addGeneral("sales.need.error.step"));
        }
    }

    private Need save(Actor actor, Need stored, String action, UnaryOperator<Need> step) {
        Need changed = step.apply(stored).saved(chronicle.now());
        List<FieldChange> changes = NeedChanges.between(stored, changed);
        if (changes.isEmpty()) {
            return stored;
        }
        return chronicle.writingOver(
                () -> {
                    if (!needs.replace(changed)) {
                        throw new Conflict(lookup.get(actor, stored.id()));
                    }
                    record(actor, changed.id(), changed.version(), action, changes);
                    story.moved(stored, changed, actor);
                    return changed;
                },
                () -> lookup.get(actor, stored.id()));
    }

    private void record(Actor actor, NeedId id, @Nullable Version version, String action, List<FieldChange> changes) {
        chronicle.record(actor.key(), new Chronicle.Deed("need", id.toString(), version, action, changes));
    }
}
