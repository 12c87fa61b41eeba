package org.salescollab.contact.ao;

import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.salescollab.testing.AoDatabase;

/** On PostgreSQL, when one is at hand. */
@EnabledIfSystemProperty(named = AoDatabase.POSTGRES_URL, matches = ".+")
class SqlContactSearchPostgresIT extends ContactSearchChecks {

    @Override
    AoDatabase database() {
        return AoDatabase.postgres(ContactRow.class, ContactLinkRow.class);
    }
}
