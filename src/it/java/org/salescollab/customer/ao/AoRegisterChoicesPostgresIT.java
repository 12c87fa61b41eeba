package org.salescollab.customer.ao;

import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.salescollab.testing.AoDatabase;

/** On PostgreSQL, when one is at hand. */
@EnabledIfSystemProperty(named = AoDatabase.POSTGRES_URL, matches = ".+")
class AoRegisterChoicesPostgresIT extends RegisterChoicesContract {

    @Override
    AoDatabase database() {
        return AoDatabase.postgres(RegisterChoiceRow.class);
    }
}
