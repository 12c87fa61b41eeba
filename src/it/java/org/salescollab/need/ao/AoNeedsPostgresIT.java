package org.salescollab.need.ao;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.salescollab.need.Needs;
import org.salescollab.need.NeedsContract;
import org.salescollab.testing.AoDatabase;

/** The store on PostgreSQL, when one is at hand. */
@EnabledIfSystemProperty(named = AoDatabase.POSTGRES_URL, matches = ".+")
class AoNeedsPostgresIT extends NeedsContract {

    private final AoDatabase database = AoDatabase.postgres(NeedRow.class, NeedIssueRow.class);
    private final Needs needs = new AoNeeds(database.activeObjects());

    @Override
    protected Needs needs() {
        return needs;
    }

    @AfterEach
    void close() {
        database.close();
    }
}
