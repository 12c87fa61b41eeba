package org.salescollab.team;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.salescollab.salesproject.Stage;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.RoleCode;

/** Sales projects by who is responsible; each question is one statement. */
public interface RoleSearch {

    /** The projects in one of the stages, each with who has accepted the role there. */
    Map<IssueId, Optional<String>> holders(RoleCode role, Set<Stage> stages);

    /** Where a person holds a role now, or has been asked to. */
    List<IssueId> heldBy(RoleCode role, String userKey);
}
