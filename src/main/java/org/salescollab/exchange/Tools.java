package org.salescollab.exchange;

import org.salescollab.access.People;
import org.salescollab.customer.CustomerVisibility;
import org.salescollab.customer.Customers;
import org.salescollab.salesproject.CustomerUse;

/** What imports are made with. */
public record Tools(
        ImportRuns runs,
        ImportWrites writes,
        Customers customers,
        CustomerVisibility visibility,
        CustomerUse use,
        People people) {}
