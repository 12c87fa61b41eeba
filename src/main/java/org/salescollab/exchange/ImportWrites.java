package org.salescollab.exchange;

import java.time.Instant;
import java.util.List;
import org.salescollab.customer.Customer;
import org.salescollab.customer.CustomerProfile;

/** Writes a batch of an import so that customers, audit and what is remembered of the lines exist together or not at all. */
public interface ImportWrites {

    /**
     * Registers the customers of new lines and remembers the other lines beside them.
     *
     * @throws org.salescollab.shared.UniqueTaken when somebody has registered one of them meanwhile; nothing is written
     */
    void add(ImportRun run, List<PlannedCustomer> fresh, List<ImportLine> others, Instant at);

    /**
     * Removes customers that an import has made and nobody has changed since.
     *
     * @param by user key that the audit log names
     * @return false if somebody has changed or removed one of them meanwhile; nothing is removed then
     */
    boolean remove(ImportRun run, List<Customer> gone, String by, Instant at);

    /** A customer to be and the line it stands in. */
    record PlannedCustomer(int line, CustomerProfile profile) {}
}
