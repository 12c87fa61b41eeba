package org.salescollab.exchange.ao;

import org.salescollab.audit.ao.AuditEventRow;
import org.salescollab.customer.ao.CustomerNameRow;
import org.salescollab.customer.ao.CustomerRow;
import org.salescollab.salesproject.ao.SalesProjectRow;
import org.salescollab.testing.AoDatabase;

/** Imports on H2, which is always there. */
class ImportIT extends ImportContract {

    @Override
    protected AoDatabase database() {
        return AoDatabase.h2(
                CustomerRow.class,
                CustomerNameRow.class,
                AuditEventRow.class,
                SalesProjectRow.class,
                ImportRunRow.class,
                ImportPartRow.class,
                ImportLineRow.class);
    }
}
