package org.salescollab.timeline.ao;

import org.junit.jupiter.api.AfterEach;
import org.salescollab.platform.Ready;
import org.salescollab.platform.ao.SqlRunner;
import org.salescollab.testing.AoDatabase;
import org.salescollab.timeline.Timeline;
import org.salescollab.timeline.TimelineContract;

/** The store on H2, which is always there. */
class AoTimelineIT extends TimelineContract {

    private final AoDatabase database = AoDatabase.h2(TimelineRow.class);
    private final Timeline timeline =
            new AoTimeline(database.activeObjects(), new SqlRunner(database.sql(), Ready.now(), "TIMELINE"));

    @Override
    protected Timeline timeline() {
        return timeline;
    }

    @AfterEach
    void close() {
        database.close();
    }
}
