package org.salescollab.interaction.ao;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.salescollab.interaction.Interactions;
import org.salescollab.interaction.InteractionsContract;
import org.salescollab.platform.Ready;
import org.salescollab.platform.ao.SqlRunner;
import org.salescollab.testing.AoDatabase;

/** The store on PostgreSQL, when one is at hand. */
@EnabledIfSystemProperty(named = AoDatabase.POSTGRES_URL, matches = ".+")
class AoInteractionsPostgresIT extends InteractionsContract {

    private final AoDatabase database = AoDatabase.postgres(InteractionRow.class, InteractionContactRow.class);
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
