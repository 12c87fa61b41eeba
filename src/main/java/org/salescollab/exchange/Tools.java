package org.salescollab.exchange;

import org.salescollab.access.People;
import org.salescollab.audit.AuditLog;
import org.salescollab.customer.CustomerBatches;
import org.salescollab.customer.CustomerVisibility;
import org.salescollab.customer.Customers;
import org.salescollab.salesproject.CustomerUse;
import org.salescollab.shared.Tx;

/** What imports are made with. */
public record Tools(
        ImportRuns runs,
        ImportWrites writes,
        Customers customers,
        CustomerVisibility visibility,
        CustomerBatches batches,
        CustomerUse use,
        People people,
        AuditLog audit,
        Tx tx) {}
