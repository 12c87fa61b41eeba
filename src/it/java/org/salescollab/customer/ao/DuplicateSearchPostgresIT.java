package org.salescollab.customer.ao;

import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.salescollab.testing.AoDatabase;

/** Looking for duplicates on PostgreSQL, when one is at hand. */
@EnabledIfSystemProperty(named = AoDatabase.POSTGRES_URL, matches = ".+")
class DuplicateSearchPostgresIT extends DuplicateSearchContract {

    @Override
    @SuppressWarnings("unchecked")
    AoDatabase database() {
        return AoDatabase.postgres(TABLES.toArray(Class[]::new));
    }
}
