package org.salescollab.stage;

import java.util.Collection;
import java.util.List;
import org.salescollab.shared.IssueId;

/** The platform's change history. */
public interface IssuePasts {

    /** The past of each issue that exists. */
    List<IssuePast> read(Collection<IssueId> issues);
}
