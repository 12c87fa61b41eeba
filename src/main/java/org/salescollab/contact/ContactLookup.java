package org.salescollab.contact;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.salescollab.access.AccessGate;
import org.salescollab.customer.CustomerLookup;
import org.salescollab.customer.NormalisedName;
import org.salescollab.shared.Actor;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.NotFound;
import org.salescollab.shared.Page;

/**
 * Finds people of customers. Who may see a customer's people is the visibility's to say; a person of hidden customers only is like one that
 * does not exist, and of several customers only the visible ones are named.
 */
public final class ContactLookup {

    private static final int MOST_FOUND = 50;
    private static final int MOST_ALIKE = 10;

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
        return shown(actor, wanted).orElseThrow(ContactLookup::hidden);
    }

    /** The people of a customer; nothing where the actor may see neither the customer nor its people. */
    public Optional<Page<Contact>> shown(Actor actor, ContactList wanted) {
        gate.requireCustomerRead(actor);
        return customers
                .seenWithPeople(actor, wanted.customer())
                .map(customer -> contacts.list(wanted.withCustomer(customer.key())))
                .map(page -> {
                    Set<CustomerKey> seen = customers.withPeople(actor, keys(page.rows()));
                    return page.map(contact -> naming(seen, contact));
                });
    }

    /** The people of a customer to choose from in a form; nobody where the actor may not see them. */
    public List<Contact> choices(Actor actor, CustomerKey customer) {
        return shown(actor, new ContactList(customer, ContactList.LARGEST_PAGE, null))
                .map(Page::rows)
                .orElse(List.of());
    }

    /** Whether the actor sees the people of a customer. */
    boolean shows(Actor actor, CustomerKey customer) {
        gate.requireCustomerRead(actor);
        return customers.seenWithPeople(actor, customer).isPresent();
    }

    /** Those of the people who belong to the customer, as far as the actor may see them, for naming them beside something else. */
    public List<Contact> named(Actor actor, CustomerKey customer, Collection<ContactId> ids) {
        gate.requireCustomerRead(actor);
        return customers
                .seenWithPeople(actor, customer)
                .map(own -> contacts.byIds(ids).stream()
                        .filter(contact -> contact.customers().contains(own.key()))
                        .toList())
                .orElse(List.of());
    }

    /** The customer's own key, also for a former one; refuses what doesn't exist, and whose people the actor may not see. */
    public CustomerKey requireCustomer(Actor actor, CustomerKey customer) {
        gate.requireCustomerRead(actor);
        return customers
                .seenWithPeople(actor, customer)
                .orElseThrow(ContactLookup::hidden)
                .key();
    }

    private static NotFound hidden() {
        return new NotFound("sales.customer.error.not-found");
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

    /**
     * Known people who may be the one that somebody types: with the same e-mail address or telephone number, however it is
     * written, without the one being edited. At most {@value #MOST_ALIKE}; 4 statements, 1 or 2 more for people who are
     * limited, none where nothing is typed.
     */
    public List<Contact> alike(
            Actor actor, @Nullable String email, @Nullable String phone, @Nullable ContactId except) {
        gate.requireCustomerRead(actor);
        String mail = email == null ? "" : email.strip().toLowerCase(Locale.ROOT);
        String core = PhoneCore.of(phone);
        Map<ContactId, Contact> found = new TreeMap<>();
        if (!mail.isEmpty()) {
            contacts.ofMail(mail).forEach(contact -> found.put(contact.id(), contact));
        }
        if (!core.isEmpty()) {
            contacts.ofPhone(core).forEach(contact -> found.put(contact.id(), contact));
        }
        if (except != null) {
            found.remove(except);
        }
        return visible(actor, List.copyOf(found.values())).stream()
                .limit(MOST_ALIKE)
                .toList();
    }

    /** The people of stored numbers whom the actor may know of; unknown and hidden ones are left out. */
    public Map<ContactId, Contact> seen(Actor actor, Collection<ContactId> ids) {
        gate.requireCustomerRead(actor);
        Map<ContactId, Contact> seen = new LinkedHashMap<>();
        visible(actor, contacts.byIds(ids)).forEach(contact -> seen.put(contact.id(), contact));
        return seen;
    }

    /**
     * Everybody whom each text means: a number, a name or an e-mail address; width, case and blanks don't count. Texts
     * that mean nobody whom the actor may know of are left out. Four statements however many texts there are, and one
     * or two more for people who are limited.
     */
    public Map<String, List<Contact>> meant(Actor actor, Collection<String> texts) {
        Set<ContactId> numbers =
                texts.stream().flatMap(text -> ContactId.parse(text).stream()).collect(Collectors.toSet());
        Set<String> names = texts.stream()
                .map(NormalisedName::of)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
        gate.requireCustomerRead(actor);
        Map<ContactId, Contact> found = new TreeMap<>();
        contacts.byIds(numbers).forEach(contact -> found.put(contact.id(), contact));
        contacts.called(names).forEach(contact -> found.put(contact.id(), contact));
        List<Contact> seen = visible(actor, List.copyOf(found.values()));
        Map<String, List<Contact>> meant = new HashMap<>();
        for (String text : texts) {
            List<Contact> own =
                    seen.stream().filter(contact -> means(text, contact)).toList();
            if (!own.isEmpty()) {
                meant.put(text, own);
            }
        }
        return meant;
    }

    private static boolean means(String text, Contact contact) {
        return ContactId.parse(text).filter(contact.id()::equals).isPresent()
                || SearchText.of(contact.profile()).lines().anyMatch(NormalisedName.of(text)::equals);
    }

    /** Those who belong to a customer whose people the reader sees, with these customers only. */
    private List<Contact> visible(Actor actor, List<Contact> found) {
        Set<CustomerKey> seen = customers.withPeople(actor, keys(found));
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
