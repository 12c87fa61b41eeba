package org.salescollab.contact.ao;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.salescollab.contact.Contacts;
import org.salescollab.contact.ContactsContract;
import org.salescollab.testing.AoDatabase;

/** The store on PostgreSQL, when one is at hand. */
@EnabledIfSystemProperty(named = AoDatabase.POSTGRES_URL, matches = ".+")
class AoContactsPostgresIT extends ContactsContract {

    private final AoDatabase database = AoDatabase.postgres(ContactRow.class, ContactLinkRow.class);
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
