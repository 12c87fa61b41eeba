package org.salescollab.customer.ao;

import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.salescollab.audit.ao.AuditEventRow;
import org.salescollab.contact.ao.ContactLinkRow;
import org.salescollab.contact.ao.ContactRow;
import org.salescollab.feedback.ao.FeedbackRow;
import org.salescollab.feedback.ao.SatisfactionRow;
import org.salescollab.interaction.ao.InteractionRow;
import org.salescollab.need.ao.NeedRow;
import org.salescollab.salesproject.ao.SalesProjectRow;
import org.salescollab.testing.AoDatabase;

/** Deleting many customers on PostgreSQL, when one is at hand. */
@EnabledIfSystemProperty(named = AoDatabase.POSTGRES_URL, matches = ".+")
class BulkRemovalPostgresIT extends BulkRemovalContract {

    @Override
    AoDatabase database() {
        return AoDatabase.postgres(
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
