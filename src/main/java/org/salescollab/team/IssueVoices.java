package org.salescollab.team;

import java.time.Instant;
import java.util.Map;
import org.salescollab.shared.Actor;
import org.salescollab.shared.IssueId;

/** What people say on an issue in their own words. */
public interface IssueVoices {

    /** By user key, when each person wrote the latest comment that the actor may read. */
    Map<String, Instant> last(Actor actor, IssueId issue);
}
