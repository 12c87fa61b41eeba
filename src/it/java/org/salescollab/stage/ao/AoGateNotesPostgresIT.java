package org.salescollab.stage.ao;

import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.salescollab.testing.AoDatabase;

/** On PostgreSQL, when one is at hand. */
@EnabledIfSystemProperty(named = AoDatabase.POSTGRES_URL, matches = ".+")
class AoGateNotesPostgresIT extends GateNotesChecks {

    @Override
    AoDatabase database() {
        return AoDatabase.postgres(EvidenceTickRow.class, GateWaiverRow.class);
    }
}
