package org.salescollab.exchange.ao;

import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.salescollab.audit.ao.AuditEventRow;
import org.salescollab.customer.ao.CustomerNameRow;
import org.salescollab.customer.ao.CustomerRow;
import org.salescollab.salesproject.ao.SalesProjectRow;
import org.salescollab.testing.AoDatabase;

/** Imports on PostgreSQL, when one is at hand. */
@EnabledIfSystemProperty(named = AoDatabase.POSTGRES_URL, matches = ".+")
class ImportPostgresIT extends ImportContract {

    @Override
    protected AoDatabase database() {
        return AoDatabase.postgres(
                CustomerRow.class,
                CustomerNameRow.class,
                AuditEventRow.class,
                SalesProjectRow.class,
                ImportRunRow.class,
                ImportPartRow.class,
                ImportLineRow.class);
    }
}
