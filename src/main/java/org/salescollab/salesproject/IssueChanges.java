package org.salescollab.salesproject;

import java.util.Collection;
import java.util.List;
import org.salescollab.shared.IssueId;

/** The outbox between the platform's events and the read model: noted at once, worked off later. */
public interface IssueChanges {

    void note(IssueId issue);

    /**
     * Takes the oldest changes that nobody works on. No two workers, on whatever node, get the same change, unless the
     * first one has kept it so long that it must have died.
     */
    List<PendingChange> claim(String worker, int limit);

    void done(Collection<PendingChange> changes);
}
