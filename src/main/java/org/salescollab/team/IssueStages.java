package org.salescollab.team;

import java.util.Optional;
import org.salescollab.salesproject.Stage;
import org.salescollab.shared.IssueId;

/** The stage an issue is in at this moment; empty when it is no sales project. */
public interface IssueStages {

    Optional<Stage> stageOf(IssueId issue);
}
