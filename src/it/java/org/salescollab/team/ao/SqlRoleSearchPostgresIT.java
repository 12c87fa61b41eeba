package org.salescollab.team.ao;

import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.salescollab.salesproject.ao.SalesProjectRow;
import org.salescollab.testing.AoDatabase;

/** On PostgreSQL, when one is at hand. */
@EnabledIfSystemProperty(named = AoDatabase.POSTGRES_URL, matches = ".+")
class SqlRoleSearchPostgresIT extends RoleSearchChecks {

    @Override
    AoDatabase database() {
        return AoDatabase.postgres(SalesProjectRow.class, RoleAssignRow.class);
    }
}
