package org.salescollab.customer;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Page;

/** The stored customers. */
public interface Customers {

    /**
     * Adds a customer under a new key.
     *
     * @throws org.salescollab.shared.UniqueTaken when another customer holds one of the handles
     */
    Customer add(CustomerProfile profile, Set<Handle> handles, Instant at);

    /**
     * Replaces the stored customer of the same key, unless its version isn't the one before.
     *
     * @return false if somebody else has saved in between; nothing is changed then
     * @throws org.salescollab.shared.UniqueTaken when another customer holds one of the handles
     */
    boolean replace(Customer changed, Set<Handle> handles);

    Optional<Customer> byKey(CustomerKey key);

    /** Unknown keys are left out. */
    Map<CustomerKey, Customer> byKeys(Collection<CustomerKey> keys);

    /** The customers that hold any of the handles, by handle. */
    Map<Handle, Customer> holding(Collection<Handle> handles);

    /** The keys behind a name, alias or credit code that is compared exactly; in one statement. */
    List<CustomerKey> keysHolding(Collection<Handle> handles);

    /** The keys of the customers that a condition means, lowest first, at most as many as asked for; one statement. */
    List<CustomerKey> keysWhere(CustomerCondition condition, int limit);

    /** For a picker: names that begin with the text first, then those that contain it; only customers seen. */
    List<Customer> search(String normalisedText, int limit, CustomerCondition seen);

    /** The rows of {@link #list} without the count of all, for going through every page. */
    List<Customer> rows(CustomerList wanted, CustomerCondition seen);

    /** One page of the customers seen; others are not counted either. */
    Page<Customer> list(CustomerList wanted, CustomerCondition seen);
}
