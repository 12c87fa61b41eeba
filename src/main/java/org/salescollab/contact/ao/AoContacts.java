package org.salescollab.contact.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.salescollab.contact.Contact;
import org.salescollab.contact.ContactId;
import org.salescollab.contact.ContactList;
import org.salescollab.contact.ContactProfile;
import org.salescollab.contact.Contacts;
import org.salescollab.platform.ao.Likes;
import org.salescollab.platform.ao.UniqueRules;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Page;
import org.salescollab.shared.Version;

/**
 * People of customers in Active Objects.
 *
 * <p>Statements: {@code byId}, {@code search}, {@code called}, {@code ofMail} and {@code ofPhone} 2, {@code list} 4 (3 when the first page holds all); none depends on
 * the number of rows found.
 */
public final class AoContacts implements Contacts {

    private final ActiveObjects ao;

    public AoContacts(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Contact add(ContactProfile profile, CustomerKey customer, Instant at) {
        ContactRow row = ao.create(ContactRow.class, ContactMapping.values(profile, Version.FIRST, at));
        ContactId id = new ContactId(row.getID());
        link(id, customer);
        return new Contact(id, profile, List.of(customer), Version.FIRST, Instant.ofEpochMilli(at.toEpochMilli()));
    }

    @Override
    public boolean replace(Contact changed) {
        List<ContactRow> rows = rows(ids(List.of(changed.id().number())));
        if (rows.isEmpty() || rows.get(0).getVersion() + 1 != changed.version().number()) {
            return false;
        }
        ContactMapping.write(rows.get(0), changed);
        return true;
    }

    @Override
    public void link(ContactId id, CustomerKey customer) {
        UniqueRules.guard(() -> ao.create(ContactLinkRow.class, link(id.number(), customer)));
    }

    static Map<String, Object> link(long contact, CustomerKey customer) {
        return Map.of(
                "NATURAL_KEY", naturalKey(contact, customer),
                "CUSTOMER_ID", (int) customer.number(),
                "CONTACT_ID", (int) contact);
    }

    @Override
    public void unlink(ContactId id, CustomerKey customer) {
        ao.delete(ao.find(
                ContactLinkRow.class, Query.select().where("NATURAL_KEY = ?", naturalKey(id.number(), customer))));
        Object[] number = {id.number()};
        if (id.number() <= Integer.MAX_VALUE
                && ao.count(ContactLinkRow.class, Query.select().where("CONTACT_ID = ?", number)) == 0) {
            ao.delete(ao.find(ContactRow.class, Query.select().where("ID = ?", number)));
        }
    }

    @Override
    public Optional<Contact> byId(ContactId id) {
        return contacts(rows(ids(List.of(id.number())))).stream().findFirst();
    }

    @Override
    public List<Contact> byIds(Collection<ContactId> ids) {
        return contacts(rows(ids(ids.stream().map(ContactId::number).toList())));
    }

    @Override
    public Page<Contact> list(ContactList wanted) {
        List<Object> ids = linked(wanted);
        boolean more = ids.size() > wanted.size();
        List<Object> shown = more ? ids.subList(0, wanted.size()) : ids;
        List<Contact> page = contacts(rows(shown));
        boolean all = wanted.after() == null && !more;
        Query every = Query.select().where("CUSTOMER_ID = ?", wanted.customer().number());
        long total = all ? page.size() : ao.count(ContactLinkRow.class, every);
        return new Page<>(page, total, more ? String.valueOf(shown.get(shown.size() - 1)) : null);
    }

    /** The numbers of one page and one more, which tells whether there is another page. */
    private List<Object> linked(ContactList wanted) {
        Query query = Query.select()
                .where("CUSTOMER_ID = ? AND CONTACT_ID > ?", wanted.customer().number(), wanted.begin())
                .order("CONTACT_ID ASC")
                .limit(wanted.size() + 1);
        List<Object> ids = new ArrayList<>();
        for (ContactLinkRow link : ao.find(ContactLinkRow.class, query)) {
            ids.add(link.getContactId());
        }
        return ids;
    }

    @Override
    public List<Contact> search(String normalisedText, int limit) {
        Query query = Query.select()
                .where("SEARCH_TEXT LIKE ? ESCAPE '!'", Likes.containing(normalisedText))
                .order("ID ASC")
                .limit(limit);
        return contacts(Arrays.asList(ao.find(ContactRow.class, query)));
    }

    @Override
    public List<Contact> called(Collection<String> normalisedTexts) {
        List<String> patterns = normalisedTexts.stream()
                .flatMap(text -> Likes.line(text).stream())
                .toList();
        if (patterns.isEmpty()) {
            return List.of();
        }
        String any = String.join(" OR ", Collections.nCopies(patterns.size(), "SEARCH_TEXT LIKE ? ESCAPE '!'"));
        Query query = Query.select().where(any, patterns.toArray()).order("ID ASC");
        return contacts(Arrays.asList(ao.find(ContactRow.class, query)));
    }

    @Override
    public List<Contact> ofMail(String address) {
        Query query = Query.select().where("MAIL = ?", address).order("ID ASC");
        return contacts(Arrays.asList(ao.find(ContactRow.class, query)));
    }

    @Override
    public List<Contact> ofPhone(String core) {
        Query query = Query.select().where("PHONE_CORE = ?", core).order("ID ASC");
        return contacts(Arrays.asList(ao.find(ContactRow.class, query)));
    }

    private List<ContactRow> rows(List<Object> ids) {
        return ids.isEmpty() ? List.of() : Arrays.asList(ao.find(ContactRow.class, in("ID", ids)));
    }

    /** Adds the customers of all of them in one statement. */
    private List<Contact> contacts(List<ContactRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<Integer, List<CustomerKey>> customers = new HashMap<>();
        List<Object> ids = new ArrayList<>();
        rows.forEach(row -> ids.add(row.getID()));
        for (ContactLinkRow link : ao.find(ContactLinkRow.class, in("CONTACT_ID", ids))) {
            customers
                    .computeIfAbsent(link.getContactId(), id -> new ArrayList<>())
                    .add(new CustomerKey(link.getCustomerId()));
        }
        return rows.stream()
                .map(row -> ContactMapping.contact(row, customers.getOrDefault(row.getID(), List.of())))
                .toList();
    }

    /** Numbers beyond the column's type belong to nobody. */
    private static List<Object> ids(List<Long> numbers) {
        List<Object> ids = new ArrayList<>();
        numbers.stream().filter(number -> number <= Integer.MAX_VALUE).forEach(number -> ids.add(number.intValue()));
        return ids;
    }

    private static Query in(String column, List<Object> values) {
        String marks = String.join(", ", Collections.nCopies(values.size(), "?"));
        return Query.select()
                .where(column + " IN (" + marks + ")", values.toArray())
                .order("ID ASC");
    }

    static String naturalKey(long contact, CustomerKey customer) {
        return customer.number() + ":" + contact;
    }
}
