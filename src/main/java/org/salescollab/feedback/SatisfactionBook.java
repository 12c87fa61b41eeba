package org.salescollab.feedback;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.salescollab.access.AccessGate;
import org.salescollab.audit.FieldChange;
import org.salescollab.contact.Parties;
import org.salescollab.shared.Actor;
import org.salescollab.shared.CustomerKey;
import org.salescollab.timeline.Chronicle;
import org.salescollab.timeline.TimelineEntry;
import org.salescollab.timeline.TimelineKind;

/** Keeps what customers answered about their satisfaction. */
public final class SatisfactionBook {

    private final Satisfactions satisfactions;
    private final FeedbackLookup lookup;
    private final AccessGate gate;
    private final FeedbackReading reading;
    private final Chronicle chronicle;

    public SatisfactionBook(
            Satisfactions satisfactions, FeedbackLookup lookup, AccessGate gate, Parties parties, Chronicle chronicle) {
        this.satisfactions = satisfactions;
        this.lookup = lookup;
        this.gate = gate;
        this.reading = new FeedbackReading(parties);
        this.chronicle = chronicle;
    }

    public Satisfaction add(Actor actor, CustomerKey customer, SatisfactionForm form) {
        gate.requireCustomerWrite(actor);
        CustomerKey known = lookup.customer(actor, customer);
        SatisfactionEntry entry = reading.entry(actor, known, form, chronicle.today(actor.zone()));
        return chronicle.writing(() -> {
            Satisfaction added = satisfactions.add(known, entry, actor.key());
            record(actor, added, "answered", changes(entry, true));
            chronicle.tell(new TimelineEntry(
                    ref(added.id()),
                    known,
                    chronicle.momentOf(entry.on(), actor.zone()),
                    TimelineKind.SATISFACTION,
                    "ANSWERED",
                    null,
                    actor.key(),
                    text(entry),
                    entry.issue()));
            return added;
        });
    }

    public void remove(Actor actor, CustomerKey customer, FeedbackId id) {
        gate.requireCustomerWrite(actor);
        Satisfaction stored = lookup.answer(actor, customer, id);
        chronicle.writing(() -> {
            satisfactions.remove(id);
            record(actor, stored, "removed", changes(stored.entry(), false));
            chronicle.forget(ref(id));
            return id;
        });
    }

    /** Reads the same in each language. */
    private static String text(SatisfactionEntry entry) {
        List<String> numbers = new ArrayList<>();
        if (entry.csat() != null) {
            numbers.add(entry.csat() + "/5");
        }
        if (entry.recommend() != null) {
            numbers.add(entry.recommend() + "/10");
        }
        return String.join(" · ", numbers);
    }

    private static List<FieldChange> changes(SatisfactionEntry entry, boolean added) {
        return List.of(
                change("contact", entry.contact(), added),
                change("csat", entry.csat(), added),
                change("recommend", entry.recommend(), added),
                change("on", entry.on(), added));
    }

    private static FieldChange change(String field, @Nullable Object value, boolean added) {
        String text = value == null ? null : value.toString();
        return new FieldChange(field, added ? null : text, added ? text : null);
    }

    private static String ref(FeedbackId id) {
        return "satisfaction:" + id;
    }

    private void record(Actor actor, Satisfaction subject, String action, List<FieldChange> changes) {
        chronicle.record(
                actor.key(), new Chronicle.Deed("satisfaction", subject.id().toString(), null, action, changes));
    }
}
