package org.salescollab.stage;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.salescollab.salesproject.Stage;
import org.salescollab.shared.IssueId;

/** Where the stays of sales projects are kept; they are made from the issues and can be made again at any time. */
public interface StageStays {

    /** The stays of one issue, the earliest first; one statement. */
    List<StageStay> of(IssueId issue);

    /** Replaces all stays of the issues, in a number of statements that doesn't grow with theirs. */
    void replace(Map<IssueId, List<StageStay>> stays);

    void remove(Collection<IssueId> issues);

    /** How long won projects stayed in a stage, in days, as a sorted list of the latest {@code most} stays. */
    List<Long> daysOfWon(Stage stage, int most);
}
