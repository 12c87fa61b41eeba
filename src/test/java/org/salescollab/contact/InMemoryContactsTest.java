package org.salescollab.contact;

class InMemoryContactsTest extends ContactsContract {

    private final Contacts contacts = new InMemoryContacts();

    @Override
    protected Contacts contacts() {
        return contacts;
    }
}
