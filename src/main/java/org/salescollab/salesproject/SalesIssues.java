package org.salescollab.salesproject;

import java.util.Collection;
import java.util.List;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.ProjectId;

/** The platform's issues, read fresh; an issue that is gone or is no sales project is simply not answered. */
public interface SalesIssues {

    List<IssueFacts> read(Collection<IssueId> issues);

    /** All issues of a project, whatever their type. */
    List<IssueId> idsIn(ProjectId project);
}
