package org.salescollab.contact.ao;

import org.junit.jupiter.api.AfterEach;
import org.salescollab.contact.Contacts;
import org.salescollab.contact.ContactsContract;
import org.salescollab.testing.AoDatabase;

/** The store on H2, which is always there. */
class AoContactsIT extends ContactsContract {

    private final AoDatabase database = AoDatabase.h2(ContactRow.class, ContactLinkRow.class);
    private final Contacts contacts = new AoContacts(database.activeObjects());

    @Override
    protected Contacts contacts() {
        return contacts;
    }

    @AfterEach
    void close() {
        database.close();
    }
}
