package org.salescollab.customer;

import org.salescollab.shared.CustomerKey;

/** Something on a customer's page that changes without the customer's own record changing. */
public interface LivePart {

    /** A text that is another one after each change; costs one statement that an index answers. */
    String state(CustomerKey customer);
}
