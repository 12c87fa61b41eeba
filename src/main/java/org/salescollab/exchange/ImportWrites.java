package org.salescollab.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.salescollab.customer.Customer;
import org.salescollab.customer.CustomerProfile;
import org.salescollab.shared.CustomerKey;

/** Writes a batch of an import so that customers, audit and what is remembered of the lines exist together or not at all. */
public interface ImportWrites {

    /**
     * Registers the customers of new lines and remembers the other lines beside them.
     *
     * @throws org.salescollab.shared.UniqueTaken when somebody has registered one of them meanwhile; nothing is written
     */
    void add(ImportRun run, List<PlannedCustomer> fresh, List<ImportLine> others, Instant at);

    /**
     * Changes customers and remembers the lines that say so, but for customers that somebody has saved since they were read.
     *
     * @param by user key that the audit log names
     * @return the keys of those customers
     * @throws org.salescollab.shared.UniqueTaken when another customer is called like one of them by now; nothing is changed
     */
    Set<CustomerKey> change(ImportRun run, List<Change> changes, String by);

    /**
     * Removes customers that an import has made and nobody has changed since.
     *
     * @param by user key that the audit log names
     * @return false if somebody has changed or removed one of them meanwhile; nothing is removed then
     */
    boolean remove(ImportRun run, List<Customer> gone, String by, Instant at);

    /** A customer that becomes another, and what is remembered of it, if anything. */
    record Change(Customer before, Customer after, @Nullable ImportLine line) {

        static Change to(CustomerProfile profile, Customer before, Instant at) {
            return new Change(
                    before, new Customer(before.key(), profile, before.version().next(), at), null);
        }

        Change remembering(ImportLine written) {
            return new Change(before, after, written);
        }
    }

    /** A customer to be and the line it stands in. */
    record PlannedCustomer(int line, CustomerProfile profile) {}
}
