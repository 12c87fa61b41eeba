package org.salescollab.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.salescollab.access.AccessGate;
import org.salescollab.access.People;
import org.salescollab.audit.AuditEvent;
import org.salescollab.audit.AuditLog;
import org.salescollab.audit.FieldChange;
import org.salescollab.shared.Actor;
import org.salescollab.shared.Conflict;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.NotFound;
import org.salescollab.shared.Tx;
import org.salescollab.shared.UniqueTaken;
import org.salescollab.shared.Version;

/** Keeps the people of customers: adding, changing, sharing between customers, removing. */
public final class ContactBook {

    private final Contacts contacts;
    private final ContactLookup lookup;
    private final AccessGate gate;
    private final ContactReading reading;
    private final AuditLog audit;
    private final Tx tx;
    private final Clock clock;

    public ContactBook(
            Contacts contacts,
            ContactLookup lookup,
            AccessGate gate,
            People people,
            AuditLog audit,
            Tx tx,
            Clock clock) {
        this.contacts = contacts;
        this.lookup = lookup;
        this.gate = gate;
        this.reading = new ContactReading(people);
        this.audit = audit;
        this.tx = tx;
        this.clock = clock;
    }

    public Contact add(Actor actor, CustomerKey named, ContactForm form) {
        CustomerKey customer = requireWrite(actor, named);
        ContactProfile profile = reading.read(form, today(actor));
        return tx.call(() -> {
            Contact added = contacts.add(profile, customer, clock.instant());
            List<FieldChange> changes = profile.changesSince(ContactProfile.NOBODY);
            record(actor, added.id(), added.version(), "added", changes);
            record(actor, added.id(), null, "linked", List.of(new FieldChange("customer", null, customer.value())));
            return added;
        });
    }

    /** Saves a change unless somebody else saved since the actor looked; then both versions are theirs to compare. */
    public Contact change(Actor actor, ContactEdit edit) {
        Contact stored = lookup.get(actor, edit.id());
        gate.requireCustomerWrite(actor);
        if (!stored.version().equals(edit.seen())) {
            throw new Conflict(stored);
        }
        ContactProfile profile = reading.read(edit.form(), today(actor));
        List<FieldChange> changes = profile.changesSince(stored.profile());
        return changes.isEmpty() ? stored : save(actor, stored, profile, changes);
    }

    /** Lets a known person belong to one more customer; asking for it twice does it once. */
    public Contact link(Actor actor, CustomerKey named, ContactId id) {
        CustomerKey customer = requireWrite(actor, named);
        Contact stored = lookup.get(actor, id);
        if (stored.customers().contains(customer)) {
            return stored;
        }
        try {
            tx.run(() -> {
                contacts.link(id, customer);
                record(actor, id, null, "linked", List.of(new FieldChange("customer", null, customer.value())));
            });
            return lookup.get(actor, id);
        } catch (UniqueTaken e) {
            // Somebody else linked the two in the same moment, which is what was wanted.
            return lookup.get(actor, id);
        }
    }

    /** Takes a person from a customer; the last customer's going forgets the person. */
    public void remove(Actor actor, CustomerKey named, ContactId id) {
        CustomerKey customer = requireWrite(actor, named);
        if (!lookup.get(actor, id).customers().contains(customer)) {
            throw new NotFound("sales.contact.error.not-found");
        }
        tx.run(() -> {
            contacts.unlink(id, customer);
            record(actor, id, null, "removed", List.of(new FieldChange("customer", customer.value(), null)));
        });
    }

    private Contact save(Actor actor, Contact stored, ContactProfile profile, List<FieldChange> changes) {
        Contact changed = new Contact(
                stored.id(), profile, stored.customers(), stored.version().next(), clock.instant());
        try {
            return tx.call(() -> {
                if (!contacts.replace(changed)) {
                    throw new Conflict(lookup.get(actor, stored.id()));
                }
                record(actor, changed.id(), changed.version(), "changed", changes);
                return changed;
            });
        } catch (UniqueTaken e) {
            // The audit log has this version from somebody who saved in the same moment.
            throw new Conflict(lookup.get(actor, stored.id()));
        }
    }

    private CustomerKey requireWrite(Actor actor, CustomerKey customer) {
        gate.requireCustomerWrite(actor);
        return lookup.requireCustomer(actor, customer);
    }

    /** The day where the actor is, since "last contact: today" is said there. */
    private LocalDate today(Actor actor) {
        return LocalDate.ofInstant(clock.instant(), actor.zone());
    }

    private void record(
            Actor actor, ContactId id, @Nullable Version version, String action, List<FieldChange> changes) {
        audit.record(new AuditEvent(
                "contact", id.toString(), null, version, action, changes, actor.key(), clock.instant(), null));
    }
}
