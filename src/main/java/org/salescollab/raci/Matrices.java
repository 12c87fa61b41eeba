package org.salescollab.raci;

import java.util.Optional;
import org.salescollab.shared.IssueId;

/** The stored matrices of sales projects. */
public interface Matrices {

    /** One statement; nothing while a project has what every one begins with. */
    Optional<Matrix> of(IssueId issue);

    /**
     * Stores a matrix over the version before it.
     *
     * @return false if somebody else has saved meanwhile; nothing is changed then
     * @throws org.salescollab.shared.UniqueTaken when two save the first one at a time
     */
    boolean store(IssueId issue, Matrix changed);
}
