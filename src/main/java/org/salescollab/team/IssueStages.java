package org.salescollab.team;

import java.util.Optional;
import org.salescollab.salesproject.Stage;
import org.salescollab.shared.IssueId;

/** Issues of the platform, as far as roles need them. */
public interface IssueStages {

    /** By number or by key, also a former one; says nothing about what the actor may see. */
    Optional<IssueId> find(String idOrKey);

    /** The stage an issue is in at this moment; empty when it is no sales project. */
    Optional<Stage> stageOf(IssueId issue);
}
