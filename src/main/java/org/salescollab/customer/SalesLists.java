package org.salescollab.customer;

import org.salescollab.shared.CustomerKey;

/** Says how to list the sales projects behind a sum. */
public interface SalesLists {

    /** JQL, which Jira limits to what its reader may see. */
    String query(CustomerKey customer, SalesSum.Outcome outcome);
}
