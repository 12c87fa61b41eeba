package org.salescollab.customer;

import java.util.Collection;
import java.util.Map;
import org.salescollab.shared.IssueId;

/** How the platform's issues are called. */
public interface SaleIssues {

    /** What a list says of an issue and of its project. */
    record Named(String key, String summary, String project, String projectName) {}

    /** Read together, not one by one; issues that are gone are left out. */
    Map<IssueId, Named> named(Collection<IssueId> issues);
}
