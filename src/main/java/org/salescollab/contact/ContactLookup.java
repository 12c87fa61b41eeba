package org.salescollab.contact;

import java.util.List;
import org.salescollab.access.AccessGate;
import org.salescollab.customer.CustomerLookup;
import org.salescollab.customer.NormalisedName;
import org.salescollab.shared.Actor;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.NotFound;
import org.salescollab.shared.Page;

/** Finds people of customers; shows nobody whose customers' people the reader may not see. */
public final class ContactLookup {

    private static final int MOST_FOUND = 50;

    private final Contacts contacts;
    private final CustomerLookup customers;
    private final AccessGate gate;

    public ContactLookup(Contacts contacts, CustomerLookup customers, AccessGate gate) {
        this.contacts = contacts;
        this.customers = customers;
        this.gate = gate;
    }

    public Contact get(Actor actor, ContactId id) {
        gate.requireCustomerRead(actor);
        return contacts.byId(id)
                .map(contact -> visible(actor, contact))
                .filter(contact -> !contact.customers().isEmpty())
                .orElseThrow(() -> new NotFound("sales.contact.error.not-found"));
    }

    /** The people of a customer. */
    public Page<Contact> list(Actor actor, ContactList wanted) {
        requireCustomer(actor, wanted.customer());
        return contacts.list(wanted).map(contact -> visible(actor, contact));
    }

    /** Refuses a customer that doesn't exist, or whose people the actor may not see. */
    void requireCustomer(Actor actor, CustomerKey customer) {
        gate.requireContactsOf(actor, customer);
        customers.get(actor, customer);
    }

    /** People by a part of their name or e-mail address; nobody for an empty text. */
    public List<Contact> search(Actor actor, String typed, int limit) {
        gate.requireCustomerRead(actor);
        String text = NormalisedName.of(typed);
        if (text.isEmpty()) {
            return List.of();
        }
        return contacts.search(text, Math.max(1, Math.min(limit, MOST_FOUND))).stream()
                .map(contact -> visible(actor, contact))
                .filter(contact -> !contact.customers().isEmpty())
                .toList();
    }

    /** Names only those customers whose people the reader may see. */
    private Contact visible(Actor actor, Contact contact) {
        List<CustomerKey> shown = contact.customers().stream()
                .filter(customer -> gate.mayReadContactsOf(actor, customer))
                .toList();
        return new Contact(contact.id(), contact.profile(), shown, contact.version(), contact.changedAt());
    }
}
