package org.salescollab.stage.ao;

import org.salescollab.interaction.ao.InteractionRow;
import org.salescollab.salesproject.ao.SalesProjectRow;
import org.salescollab.testing.AoDatabase;

/** The store on H2, which is always there. */
class SqlStageStaysIT extends StageStaysChecks {

    @Override
    AoDatabase database() {
        return AoDatabase.h2(SalesProjectRow.class, StageStayRow.class, InteractionRow.class);
    }
}
