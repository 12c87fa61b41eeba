package org.salescollab.stage;

import java.time.Instant;
import java.util.Optional;
import org.salescollab.shared.IssueId;

/** What counts as meaningful activity on a sales project beside its stage moves. */
public interface Activities {

    /** The latest one, in one statement; empty when there was none. */
    Optional<Instant> last(IssueId issue);
}
