package org.salescollab.customer.ao;

import org.salescollab.audit.ao.AuditEventRow;
import org.salescollab.contact.ao.ContactLinkRow;
import org.salescollab.contact.ao.ContactRow;
import org.salescollab.feedback.ao.FeedbackRow;
import org.salescollab.feedback.ao.SatisfactionRow;
import org.salescollab.interaction.ao.InteractionRow;
import org.salescollab.need.ao.NeedRow;
import org.salescollab.salesproject.ao.SalesProjectRow;
import org.salescollab.testing.AoDatabase;

/** Deleting many customers on H2, which is always there. */
class BulkRemovalIT extends BulkRemovalContract {

    @Override
    AoDatabase database() {
        return AoDatabase.h2(
                CustomerRow.class,
                CustomerNameRow.class,
                ContactRow.class,
                ContactLinkRow.class,
                InteractionRow.class,
                NeedRow.class,
                FeedbackRow.class,
                SatisfactionRow.class,
                SalesProjectRow.class,
                AuditEventRow.class);
    }
}
