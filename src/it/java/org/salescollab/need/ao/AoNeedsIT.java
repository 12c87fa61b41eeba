package org.salescollab.need.ao;

import org.junit.jupiter.api.AfterEach;
import org.salescollab.need.Needs;
import org.salescollab.need.NeedsContract;
import org.salescollab.testing.AoDatabase;

/** The store on H2, which is always there. */
class AoNeedsIT extends NeedsContract {

    private final AoDatabase database = AoDatabase.h2(NeedRow.class, NeedIssueRow.class);
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
