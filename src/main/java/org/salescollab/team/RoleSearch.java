package org.salescollab.team;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.salescollab.salesproject.Stage;
import org.salescollab.salesproject.TemplateRef;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.RoleCode;

/** Sales projects by who is responsible; each question is one statement. */
public interface RoleSearch {

    /** The projects in one of the stages, each with who has accepted the role there. */
    List<Held> holders(RoleCode role, Set<Stage> stages);

    /** Where a person holds a role now, or has been asked to. */
    List<IssueId> heldBy(RoleCode role, String userKey);

    /** A sales project, where it stands, by which template it is sold, and the user key of who has accepted the role. */
    record Held(IssueId issue, Stage stage, TemplateRef template, Optional<String> holder) {}

    /** What a person has been asked to take and hasn't accepted yet, the longest waiting first. */
    List<Assignment> proposedTo(String userKey, int most);
}
