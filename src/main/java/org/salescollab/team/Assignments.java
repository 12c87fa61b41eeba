package org.salescollab.team;

import java.util.List;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.RoleCode;

/** Where assignments are kept; nothing is ever deleted. */
public interface Assignments {

    /** Who holds which role now, in one statement. */
    List<Assignment> current(IssueId issue);

    /** A role with its whole past. */
    RoleSlot slot(IssueId issue, RoleCode role);

    /** Stores a change; fails when somebody else has taken the role in the same moment. */
    void store(SlotChange change);
}
