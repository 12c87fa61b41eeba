package org.salescollab.contact;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Page;
import org.salescollab.shared.UniqueTaken;
import org.salescollab.shared.Version;

/** People of customers for tests without a database; holds the same contract. */
public final class InMemoryContacts implements Contacts {

    private final Map<ContactId, Contact> stored = new TreeMap<>();
    private long lastNumber;

    @Override
    public Contact add(ContactProfile profile, CustomerKey customer, Instant at) {
        ContactId id = new ContactId(++lastNumber);
        Contact added = new Contact(id, profile, List.of(customer), Version.FIRST, at);
        stored.put(id, added);
        return added;
    }

    @Override
    public boolean replace(Contact changed) {
        Contact before = stored.get(changed.id());
        if (before == null || !before.version().next().equals(changed.version())) {
            return false;
        }
        stored.put(changed.id(), with(changed, before.customers()));
        return true;
    }

    @Override
    public void link(ContactId id, CustomerKey customer) {
        Contact contact = stored.get(id);
        if (contact.customers().contains(customer)) {
            throw new UniqueTaken(new IllegalStateException("linked before"));
        }
        List<CustomerKey> customers = new ArrayList<>(contact.customers());
        customers.add(customer);
        stored.put(id, with(contact, customers));
    }

    @Override
    public void unlink(ContactId id, CustomerKey customer) {
        List<CustomerKey> customers = new ArrayList<>(stored.get(id).customers());
        customers.remove(customer);
        stored.put(id, with(stored.get(id), customers));
        if (customers.isEmpty()) {
            stored.remove(id);
        }
    }

    @Override
    public Optional<Contact> byId(ContactId id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public List<Contact> byIds(Collection<ContactId> ids) {
        return stored.values().stream()
                .filter(contact -> ids.contains(contact.id()))
                .toList();
    }

    @Override
    public Page<Contact> list(ContactList wanted) {
        long begin = wanted.begin();
        List<Contact> rest = of(wanted.customer())
                .filter(contact -> contact.id().number() > begin)
                .toList();
        boolean more = rest.size() > wanted.size();
        List<Contact> page = more ? rest.subList(0, wanted.size()) : rest;
        String next = more ? page.get(page.size() - 1).id().toString() : null;
        return new Page<>(page, of(wanted.customer()).count(), next);
    }

    private Stream<Contact> of(CustomerKey customer) {
        return stored.values().stream().filter(contact -> contact.customers().contains(customer));
    }

    @Override
    public List<Contact> search(String normalisedText, int limit) {
        return stored.values().stream()
                .filter(contact -> SearchText.of(contact.profile()).contains(normalisedText))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Contact> called(Collection<String> normalisedTexts) {
        return stored.values().stream()
                .filter(contact -> SearchText.of(contact.profile()).lines().anyMatch(normalisedTexts::contains))
                .toList();
    }

    @Override
    public List<Contact> ofMail(String address) {
        return stored.values().stream()
                .filter(contact -> address.equals(contact.profile().email()))
                .toList();
    }

    @Override
    public List<Contact> ofPhone(String core) {
        return stored.values().stream()
                .filter(contact -> core.equals(PhoneCore.of(contact.profile().phone())))
                .toList();
    }

    private static Contact with(Contact contact, List<CustomerKey> customers) {
        return new Contact(contact.id(), contact.profile(), customers, contact.version(), contact.changedAt());
    }
}
