package org.salescollab.contact;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Page;

/** The stored people of customers. */
public interface Contacts {

    Contact add(ContactProfile profile, CustomerKey customer, Instant at);

    /**
     * Replaces the stored person of the same id, unless its version isn't the one before; customers stay as they are.
     *
     * @return false if somebody else has saved in between; nothing is changed then
     */
    boolean replace(Contact changed);

    /** @throws org.salescollab.shared.UniqueTaken when the person belongs to the customer already */
    void link(ContactId id, CustomerKey customer);

    /** Takes a person from a customer; whoever belongs to no customer any more is forgotten altogether. */
    void unlink(ContactId id, CustomerKey customer);

    Optional<Contact> byId(ContactId id);

    /** Unknown numbers are left out; lowest first. */
    List<Contact> byIds(Collection<ContactId> ids);

    Page<Contact> list(ContactList wanted);

    /** People whose name or e-mail address contains the text, in the order in which they were added. */
    List<Contact> search(String normalisedText, int limit);

    /** People one of whose names, or whose e-mail address, is exactly one of the texts; lowest number first. */
    List<Contact> called(Collection<String> normalisedTexts);

    /** People who have an e-mail address, in lower case; lowest number first. */
    List<Contact> ofMail(String address);

    /** People whose telephone number is compared by this text ({@link PhoneCore}); lowest number first. */
    List<Contact> ofPhone(String core);
}
