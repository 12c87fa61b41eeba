package org.salescollab.stage.ao;

import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.salescollab.interaction.ao.InteractionRow;
import org.salescollab.salesproject.ao.SalesProjectRow;
import org.salescollab.testing.AoDatabase;

/** The store on PostgreSQL, when one is at hand. */
@EnabledIfSystemProperty(named = AoDatabase.POSTGRES_URL, matches = ".+")
class SqlStageStaysPostgresIT extends StageStaysChecks {

    @Override
    AoDatabase database() {
        return AoDatabase.postgres(SalesProjectRow.class, StageStayRow.class, InteractionRow.class);
    }
}
