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

    /** A former key finds the customer into which its own was merged. */
    Optional<Customer> byKey(CustomerKey key);

    /** By the keys that were asked for, former ones too; unknown keys are left out. */
    Map<CustomerKey, Customer> byKeys(Collection<CustomerKey> keys);

    /** What the customers of former keys were when they were merged, by these keys; one statement for 500 keys. */
    Map<CustomerKey, Customer> merged(Collection<CustomerKey> formerKeys);

    /**
     * Merges one stored customer into another: its key becomes a former key, and its names are free for the survivor.
     *
     * @param survivor the survivor as it is from now on, of the next version
     * @param other the one that goes, as it is stored
     * @return false if somebody else has saved one of them in between; nothing is changed then
     * @throws org.salescollab.shared.UniqueTaken when a third customer holds one of the handles
     */
    boolean fold(Customer survivor, Set<Handle> handles, Customer other);

    /**
     * Takes a merge back: the other stands for itself and for the customers that were merged into it before.
     *
     * @param survivor the survivor as it is from now on, of the next version
     * @param other what {@link #merged} says
     * @return false if somebody else has saved the survivor in between; nothing is changed then
     * @throws org.salescollab.shared.UniqueTaken when another customer holds one of the handles
     */
    boolean unfold(Customer survivor, Set<Handle> handles, Customer other, Set<Handle> othersHandles);

    /** The customers that hold any of the handles, by handle. */
    Map<Handle, Customer> holding(Collection<Handle> handles);

    /** The keys, former ones too, behind a name, alias or credit code that is compared exactly; at most two statements. */
    List<CustomerKey> keysHolding(Collection<Handle> handles);

    /** The keys, former ones too, of the customers that a condition means, at most as many customers; one statement. */
    List<CustomerKey> keysWhere(CustomerCondition condition, int limit);

    /** For a picker: names that begin with the text first, then those that contain it; only customers seen. */
    List<Customer> search(String normalisedText, int limit, CustomerCondition seen);

    /** The rows of {@link #list} without the count of all, for going through every page. */
    List<Customer> rows(CustomerList wanted, CustomerCondition seen);

    /** One page of the customers seen; others are not counted either. */
    Page<Customer> list(CustomerList wanted, CustomerCondition seen);
}
