package org.salescollab.stage.ao;

import org.salescollab.testing.AoDatabase;

/** On H2, which is always there. */
class AoGateNotesIT extends GateNotesChecks {

    @Override
    AoDatabase database() {
        return AoDatabase.h2(EvidenceTickRow.class, GateWaiverRow.class);
    }
}
