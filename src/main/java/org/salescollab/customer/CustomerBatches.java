package org.salescollab.customer;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.salescollab.shared.CustomerKey;

/** The stored customers, many at a time: a few statements for a whole batch. */
public interface CustomerBatches {

    /** The most that one call takes. */
    int LARGEST = 500;

    /**
     * Adds customers under new keys, in one transaction of its own or in the one that is open.
     *
     * @return the customers in the order of the profiles
     * @throws org.salescollab.shared.UniqueTaken when one of them is found by what another customer is found by
     */
    List<Customer> addAll(List<CustomerProfile> profiles, Instant at);

    /**
     * Replaces the stored customers of the same keys, in one transaction of its own or in the one that is open, but for
     * those whose version isn't the one before.
     *
     * @return the keys of customers that somebody else has saved in between
     * @throws org.salescollab.shared.UniqueTaken when one of them is found by what another customer is found by; nothing is
     *     changed then
     */
    Set<CustomerKey> replaceAll(List<Customer> changed);

    /**
     * Removes customers unless somebody has changed them since they were read, with all they are found by; their keys are
     * never given again. The names of one that stays go too, so whoever is told that fewer went takes the transaction back.
     *
     * @return how many went
     */
    int removeAll(Collection<Customer> customers);
}
