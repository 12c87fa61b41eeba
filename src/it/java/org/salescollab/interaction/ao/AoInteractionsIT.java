package org.salescollab.interaction.ao;

import org.junit.jupiter.api.AfterEach;
import org.salescollab.interaction.Interactions;
import org.salescollab.interaction.InteractionsContract;
import org.salescollab.platform.Ready;
import org.salescollab.platform.ao.SqlRunner;
import org.salescollab.testing.AoDatabase;

/** The store on H2, which is always there. */
class AoInteractionsIT extends InteractionsContract {

    private final AoDatabase database = AoDatabase.h2(InteractionRow.class, InteractionContactRow.class);
    private final Interactions interactions =
            new AoInteractions(database.activeObjects(), new SqlRunner(database.sql(), Ready.now(), "INTERACTION"));

    @Override
    protected Interactions interactions() {
        return interactions;
    }

    @AfterEach
    void close() {
        database.close();
    }
}
