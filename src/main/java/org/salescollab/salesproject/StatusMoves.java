package org.salescollab.salesproject;

import java.util.Collection;
import java.util.List;
import org.salescollab.shared.IssueId;

/** Hears from the read model which sales projects have moved, before the move is stored; may hear of one move twice. */
public interface StatusMoves {

    /** Sales projects in another status than when they were last read, and those that are seen for the first time. */
    void happened(List<IssueFacts> issues);

    /** Issues that are deleted or no sales projects any more. */
    void gone(Collection<IssueId> issues);
}
