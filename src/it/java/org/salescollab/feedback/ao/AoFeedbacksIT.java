package org.salescollab.feedback.ao;

import org.junit.jupiter.api.AfterEach;
import org.salescollab.feedback.Feedbacks;
import org.salescollab.feedback.FeedbacksContract;
import org.salescollab.testing.AoDatabase;

/** The store on H2, which is always there. */
class AoFeedbacksIT extends FeedbacksContract {

    private final AoDatabase database = AoDatabase.h2(FeedbackRow.class);
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
