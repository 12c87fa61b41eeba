package org.salescollab.customer;

import java.util.List;
import java.util.Optional;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.IssueId;

/** Which customers an issue names in its customer fields; who may know is decided by the use case. */
public interface IssueCustomers {

    /** The issue of a key that somebody typed. */
    Optional<IssueId> issue(String issueKey);

    /** Without repetition, in the order of the fields. */
    List<CustomerKey> of(IssueId issue);
}
