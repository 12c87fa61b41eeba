package org.salescollab.stage;

import java.util.List;
import java.util.Optional;
import org.salescollab.salesproject.Stage;
import org.salescollab.shared.IssueId;

/** Where ticked evidence and reasons to pass are kept. */
public interface GateNotes {

    /** The ticks of all stages of an issue, in one statement. */
    List<EvidenceTick> ticks(IssueId issue);

    /** Ticks an evidence; ticking it again changes nothing. */
    void tick(IssueId issue, EvidenceTick tick);

    void untick(IssueId issue, Stage stage, String code);

    /** The latest reason given for entering a stage, in one statement. */
    Optional<GateWaiver> waiver(IssueId issue, Stage entered);

    void waive(IssueId issue, GateWaiver waiver);
}
