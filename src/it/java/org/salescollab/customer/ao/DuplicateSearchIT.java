package org.salescollab.customer.ao;

import org.salescollab.testing.AoDatabase;

/** Looking for duplicates on H2. */
class DuplicateSearchIT extends DuplicateSearchContract {

    @Override
    @SuppressWarnings("unchecked")
    AoDatabase database() {
        return AoDatabase.h2(TABLES.toArray(Class[]::new));
    }
}
