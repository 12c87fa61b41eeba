package org.salescollab.customer.ao;

import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.salescollab.audit.ao.AuditEventRow;
import org.salescollab.contact.ao.ContactLinkRow;
import org.salescollab.contact.ao.ContactRow;
import org.salescollab.testing.AoDatabase;

/** Merging on PostgreSQL, when one is at hand. */
@EnabledIfSystemProperty(named = AoDatabase.POSTGRES_URL, matches = ".+")
class MergePostgresIT extends MergeContract {

    @Override
    AoDatabase database() {
        return AoDatabase.postgres(
                CustomerRow.class,
                CustomerNameRow.class,
                CustomerMergeRow.class,
                ContactRow.class,
                ContactLinkRow.class,
                AuditEventRow.class);
    }
}
