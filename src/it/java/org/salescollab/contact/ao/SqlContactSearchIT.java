package org.salescollab.contact.ao;

import org.salescollab.testing.AoDatabase;

/** On H2, which is always there. */
class SqlContactSearchIT extends ContactSearchChecks {

    @Override
    AoDatabase database() {
        return AoDatabase.h2(ContactRow.class, ContactLinkRow.class);
    }
}
