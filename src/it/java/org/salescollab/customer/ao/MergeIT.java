package org.salescollab.customer.ao;

import org.salescollab.audit.ao.AuditEventRow;
import org.salescollab.contact.ao.ContactLinkRow;
import org.salescollab.contact.ao.ContactRow;
import org.salescollab.testing.AoDatabase;

/** Merging on H2, which is always there. */
class MergeIT extends MergeContract {

    @Override
    AoDatabase database() {
        return AoDatabase.h2(
                CustomerRow.class,
                CustomerNameRow.class,
                CustomerMergeRow.class,
                ContactRow.class,
                ContactLinkRow.class,
                AuditEventRow.class);
    }
}
