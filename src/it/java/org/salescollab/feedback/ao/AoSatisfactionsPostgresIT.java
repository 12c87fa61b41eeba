package org.salescollab.feedback.ao;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.salescollab.feedback.Satisfactions;
import org.salescollab.feedback.SatisfactionsContract;
import org.salescollab.platform.Ready;
import org.salescollab.platform.ao.SqlRunner;
import org.salescollab.testing.AoDatabase;

/** The store on PostgreSQL, when one is at hand. */
@EnabledIfSystemProperty(named = AoDatabase.POSTGRES_URL, matches = ".+")
class AoSatisfactionsPostgresIT extends SatisfactionsContract {

    private final AoDatabase database = AoDatabase.postgres(SatisfactionRow.class);
    private final Satisfactions satisfactions =
            new AoSatisfactions(database.activeObjects(), new SqlRunner(database.sql(), Ready.now(), "SATISFACTION"));

    @Override
    protected Satisfactions satisfactions() {
        return satisfactions;
    }

    @AfterEach
    void close() {
        database.close();
    }
}
