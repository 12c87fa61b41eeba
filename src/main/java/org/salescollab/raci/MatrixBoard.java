package org.salescollab.raci;

import java.util.List;
import org.salescollab.shared.IssueId;
import org.salescollab.team.RoleBoard;

/** A sales project's matrix as one reader sees it, with what is wrong and who holds the roles. */
public record MatrixBoard(IssueId issue, Matrix matrix, List<Finding> findings, RoleBoard team, boolean mayEdit) {

    public MatrixBoard {
        findings = List.copyOf(findings);
    }
}
