package org.salescollab.feedback.ao;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.salescollab.feedback.Feedbacks;
import org.salescollab.feedback.FeedbacksContract;
import org.salescollab.testing.AoDatabase;

/** The store on PostgreSQL, when one is at hand. */
@EnabledIfSystemProperty(named = AoDatabase.POSTGRES_URL, matches = ".+")
class AoFeedbacksPostgresIT extends FeedbacksContract {

    private final AoDatabase database = AoDatabase.postgres(FeedbackRow.class);
    private final Feedbacks feedbacks = new AoFeedbacks(database.activeObjects());

    @Override
    protected Feedbacks feedbacks() {
        return feedbacks;
    }

    @AfterEach
    void close() {
        database.close();
    }
}
