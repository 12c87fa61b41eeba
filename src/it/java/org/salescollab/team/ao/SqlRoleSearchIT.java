package org.salescollab.team.ao;

import org.salescollab.salesproject.ao.SalesProjectRow;
import org.salescollab.testing.AoDatabase;

/** On H2, which is always there. */
class SqlRoleSearchIT extends RoleSearchChecks {

    @Override
    AoDatabase database() {
        return AoDatabase.h2(SalesProjectRow.class, RoleAssignRow.class);
    }
}
