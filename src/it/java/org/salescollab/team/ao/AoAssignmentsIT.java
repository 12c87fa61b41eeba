package org.salescollab.team.ao;

import org.junit.jupiter.api.AfterEach;
import org.salescollab.platform.Ready;
import org.salescollab.platform.ao.ActiveObjectsTx;
import org.salescollab.team.Assignments;
import org.salescollab.team.AssignmentsContract;
import org.salescollab.testing.AoDatabase;

class AoAssignmentsIT extends AssignmentsContract {

    private final AoDatabase database = AoDatabase.h2(RoleAssignRow.class);
    private final Assignments assignments =
            new AoAssignments(database.activeObjects(), new ActiveObjectsTx(database.activeObjects(), Ready.now()));

    @Override
    protected Assignments assignments() {
        return assignments;
    }

    @AfterEach
    void close() {
        database.close();
    }
}
