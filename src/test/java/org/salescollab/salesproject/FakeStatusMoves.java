package org.salescollab.salesproject;

import java.util.Collection;
import java.util.List;
import org.salescollab.shared.IssueId;

/** For tests of the read model alone. */
public final class FakeStatusMoves implements StatusMoves {

    @Override
    public void happened(List<IssueFacts> issues) {
        // Nobody listens.
    }

    @Override
    public void gone(Collection<IssueId> issues) {
        // Nobody listens.
    }
}
