package org.salescollab.timeline.ao;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.salescollab.platform.Ready;
import org.salescollab.platform.ao.SqlRunner;
import org.salescollab.testing.AoDatabase;
import org.salescollab.timeline.Timeline;
import org.salescollab.timeline.TimelineContract;

/** The store on PostgreSQL, when one is at hand. */
@EnabledIfSystemProperty(named = AoDatabase.POSTGRES_URL, matches = ".+")
class AoTimelinePostgresIT extends TimelineContract {

    private final AoDatabase database = AoDatabase.postgres(TimelineRow.class);
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
