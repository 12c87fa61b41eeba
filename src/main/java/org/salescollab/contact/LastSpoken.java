package org.salescollab.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.salescollab.access.AccessGate;
import org.salescollab.shared.Actor;
import org.salescollab.shared.CustomerKey;

/** A person's last contact as everybody is shown it: the later of the day that was typed and the latest interaction. */
public final class LastSpoken {

    private final LastContacts lastContacts;
    private final AccessGate gate;

    public LastSpoken(LastContacts lastContacts, AccessGate gate) {
        this.lastContacts = lastContacts;
        this.gate = gate;
    }

    /** With what was said with the one customer; one statement. */
    public List<Contact> of(Actor actor, CustomerKey customer, List<Contact> contacts) {
        return with(actor, List.of(customer), contacts);
    }

    /** With what was said with any of the customers that the people are shown with; one statement. */
    public List<Contact> of(Actor actor, List<Contact> contacts) {
        return with(
                actor,
                contacts.stream()
                        .flatMap(contact -> contact.customers().stream())
                        .distinct()
                        .toList(),
                contacts);
    }

    private List<Contact> with(Actor actor, Collection<CustomerKey> customers, List<Contact> contacts) {
        gate.requireCustomerRead(actor);
        if (contacts.isEmpty() || customers.isEmpty()) {
            return contacts;
        }
        Map<ContactId, Instant> last = lastContacts.lastContacts(customers);
        return contacts.stream()
                .map(contact -> {
                    Instant spoken = last.get(contact.id());
                    return spoken == null ? contact : contact.spokenWith(LocalDate.ofInstant(spoken, actor.zone()));
                })
                .toList();
    }
}
