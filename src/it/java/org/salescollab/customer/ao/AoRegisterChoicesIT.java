package org.salescollab.customer.ao;

import org.salescollab.testing.AoDatabase;

/** On H2, which is always there. */
class AoRegisterChoicesIT extends RegisterChoicesContract {

    @Override
    AoDatabase database() {
        return AoDatabase.h2(RegisterChoiceRow.class);
    }
}
