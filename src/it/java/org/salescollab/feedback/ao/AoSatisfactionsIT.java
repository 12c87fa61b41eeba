package org.salescollab.feedback.ao;

import org.junit.jupiter.api.AfterEach;
import org.salescollab.feedback.Satisfactions;
import org.salescollab.feedback.SatisfactionsContract;
import org.salescollab.platform.Ready;
import org.salescollab.platform.ao.SqlRunner;
import org.salescollab.testing.AoDatabase;

/** The store on H2, which is always there. */
class AoSatisfactionsIT extends SatisfactionsContract {

    private final AoDatabase database = AoDatabase.h2(SatisfactionRow.class);
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
