package org.salescollab.customer;

import java.util.List;

/** The custom fields of the customer type that this Jira has. */
public interface CustomerFields {

    /** Their numbers, lowest first. */
    List<Long> ids();
}
