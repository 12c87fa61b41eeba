package org.salescollab.customer;

/** Says how to list the sales projects behind a sum. */
public interface SalesLists {

    /** JQL, which Jira limits to what its reader may see. */
    String query(Customer customer, SalesSum.Outcome outcome);
}
