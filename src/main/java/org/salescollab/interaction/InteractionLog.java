package org.salescollab.interaction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.salescollab.access.AccessGate;
import org.salescollab.audit.FieldChange;
import org.salescollab.contact.Parties;
import org.salescollab.shared.Actor;
import org.salescollab.shared.Conflict;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Version;
import org.salescollab.timeline.Chronicle;
import org.salescollab.timeline.TimelineEntry;
import org.salescollab.timeline.TimelineKind;

/** Keeps what was said with customers: noting, correcting, removing. */
public final class InteractionLog {

    private final Interactions interactions;
    private final InteractionLookup lookup;
    private final AccessGate gate;
    private final InteractionReading reading;
    private final Chronicle chronicle;

    public InteractionLog(
            Interactions interactions,
            InteractionLookup lookup,
            AccessGate gate,
            Parties parties,
            Chronicle chronicle) {
        this.interactions = interactions;
        this.lookup = lookup;
        this.gate = gate;
        this.reading = new InteractionReading(parties);
        this.chronicle = chronicle;
    }

    public Interaction add(Actor actor, CustomerKey customer, InteractionForm form) {
        gate.requireCustomerWrite(actor);
        CustomerKey known = lookup.customer(actor, customer);
        InteractionNote note = reading.read(actor, known, form, chronicle.now(), null);
        return chronicle.writing(() -> {
            Interaction added = interactions.add(known, note, actor.key(), chronicle.now());
            record(actor, added.id(), added.version(), "added", note.changesSince(null));
            chronicle.tell(entry(added));
            return added;
        });
    }

    /** Saves a change unless somebody else saved since the actor looked; then both versions are theirs to compare. */
    public Interaction change(Actor actor, InteractionEdit edit) {
        gate.requireCustomerWrite(actor);
        Interaction stored = lookup.get(actor, edit.customer(), edit.id());
        if (!stored.version().equals(edit.seen())) {
            throw new Conflict(stored);
        }
        InteractionNote note = reading.read(actor, stored.customer(), edit.form(), chronicle.now(), stored.note());
        List<FieldChange> changes = note.changesSince(stored.note());
        return changes.isEmpty() ? stored : save(actor, stored, note, changes);
    }

    public void remove(Actor actor, CustomerKey customer, InteractionId id) {
        gate.requireCustomerWrite(actor);
        Interaction stored = lookup.get(actor, customer, id);
        chronicle.writing(() -> {
            interactions.remove(id);
            record(actor, id, null, "removed", lost(stored.note()));
            chronicle.forget(ref(id));
            return id;
        });
    }

    private Interaction save(Actor actor, Interaction stored, InteractionNote note, List<FieldChange> changes) {
        Interaction changed = new Interaction(
                stored.id(),
                stored.customer(),
                note,
                stored.by(),
                stored.version().next(),
                chronicle.now());
        return chronicle.writingOver(
                () -> {
                    if (!interactions.replace(changed)) {
                        throw new Conflict(lookup.get(actor, stored.customer(), stored.id()));
                    }
                    record(actor, changed.id(), changed.version(), "changed", changes);
                    chronicle.tell(entry(changed));
                    return changed;
                },
                () -> lookup.get(actor, stored.customer(), stored.id()));
    }

    /** What goes with the interaction, to be found in the audit log. */
    private static List<FieldChange> lost(InteractionNote note) {
        return note.changesSince(null).stream()
                .map(change -> new FieldChange(change.field(), change.after(), null))
                .toList();
    }

    private static TimelineEntry entry(Interaction interaction) {
        InteractionNote note = interaction.note();
        return new TimelineEntry(
                ref(interaction.id()),
                interaction.customer(),
                note.at().toInstant(),
                TimelineKind.INTERACTION,
                note.kind().name(),
                note.department(),
                interaction.by(),
                note.summary(),
                note.issue());
    }

    private static String ref(InteractionId id) {
        return "interaction:" + id;
    }

    private void record(
            Actor actor, InteractionId id, @Nullable Version version, String action, List<FieldChange> changes) {
        chronicle.record(actor.key(), new Chronicle.Deed("interaction", id.toString(), version, action, changes));
    }
}
