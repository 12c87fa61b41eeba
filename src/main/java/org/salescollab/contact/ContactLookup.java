package org.salescollab.contact;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.salescollab.access.AccessGate;
import org.salescollab.customer.CustomerLookup;
import org.salescollab.customer.NormalisedName;
import org.salescollab.shared.Actor;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.NotFound;
import org.salescollab.shared.Page;

/**
 * Finds people of customers. Whoever sees a customer sees its people; a person of hidden customers only is like one that
 * does not exist, and of several customers only the visible ones are named.
 */
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
        return contacts.byId(id).map(List::of).map(found -> visible(actor, found)).stream()
                .flatMap(List::stream)
                .findFirst()
                .orElseThrow(() -> new NotFound("sales.contact.error.not-found"));
    }

    /** The people of a customer. */
    public Page<Contact> list(Actor actor, ContactList wanted) {
        Page<Contact> page = contacts.list(wanted.withCustomer(requireCustomer(actor, wanted.customer())));
        Set<CustomerKey> seen = customers.visible(actor, keys(page.rows()));
        return page.map(contact -> naming(seen, contact));
    }

    /** Those of the people who belong to the customer, for naming them beside something else. */
    public List<Contact> named(Actor actor, CustomerKey customer, Collection<ContactId> ids) {
        CustomerKey own = requireCustomer(actor, customer);
        return contacts.byIds(ids).stream()
                .filter(contact -> contact.customers().contains(own))
                .toList();
    }

    /** The customer's own key, also for a former one; refuses what doesn't exist, or what the actor may not see. */
    public CustomerKey requireCustomer(Actor actor, CustomerKey customer) {
        gate.requireCustomerRead(actor);
        return customers.get(actor, customer).key();
    }

    /** People by a part of their name or e-mail address; nobody for an empty text. */
    public List<Contact> search(Actor actor, String typed, int limit) {
        gate.requireCustomerRead(actor);
        String text = NormalisedName.of(typed);
        if (text.isEmpty()) {
            return List.of();
        }
        return visible(actor, contacts.search(text, Math.max(1, Math.min(limit, MOST_FOUND))));
    }

    /** Those who belong to a customer that the reader sees, with these customers only. */
    private List<Contact> visible(Actor actor, List<Contact> found) {
        Set<CustomerKey> seen = customers.visible(actor, keys(found));
        return found.stream()
                .map(contact -> naming(seen, contact))
                .filter(contact -> !contact.customers().isEmpty())
                .toList();
    }

    private static Set<CustomerKey> keys(List<Contact> found) {
        return found.stream().flatMap(contact -> contact.customers().stream()).collect(Collectors.toSet());
    }

    private static Contact naming(Set<CustomerKey> seen, Contact contact) {
        List<CustomerKey> shown =
                contact.customers().stream().filter(seen::contains).toList();
        return new Contact(contact.id(), contact.profile(), shown, contact.version(), contact.changedAt());
    }
}
