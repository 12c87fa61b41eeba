package org.salescollab.autolink;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.salescollab.contact.Contact;
import org.salescollab.contact.Contacts;
import org.salescollab.customer.FreeMail;
import org.salescollab.customer.SimilarCustomers;
import org.salescollab.shared.CustomerKey;

/**
 * Tells whose issue it is, going by the reporter's e-mail address: the one customer of the people who have it; where
 * nobody has it, the one customer of its domain, unless everybody can have an address there. What could mean two
 * customers means none.
 *
 * <p>Two statements where somebody has the address, else one or two.
 */
public final class AutoLink {

    private final Contacts contacts;
    private final SimilarCustomers customers;

    public AutoLink(Contacts contacts, SimilarCustomers customers) {
        this.contacts = contacts;
        this.customers = customers;
    }

    /** The customer of an address as Jira knows it, which may be hidden from whoever reports the issue. */
    public Optional<CustomerKey> customerOf(@Nullable String address) {
        String mail = address == null ? "" : address.strip().toLowerCase(Locale.ROOT);
        int at = mail.lastIndexOf('@');
        if (at < 1 || at == mail.length() - 1) {
            return Optional.empty();
        }
        List<Contact> known = contacts.ofMail(mail);
        if (!known.isEmpty()) {
            Set<CustomerKey> theirs = new TreeSet<>();
            known.forEach(contact -> theirs.addAll(contact.customers()));
            return only(theirs);
        }
        String domain = mail.substring(at + 1);
        return FreeMail.contains(domain) ? Optional.empty() : only(customers.ofDomain(domain, 2));
    }

    private static Optional<CustomerKey> only(Set<CustomerKey> found) {
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }
}
