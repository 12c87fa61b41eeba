package org.salescollab.customer;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.salescollab.shared.CustomerKey;

/** Finds stored customers that are like others, each question by an index and in one statement. */
public interface SimilarCustomers {

    /** Those with a name, or an alias, whose core is one of these. */
    Set<CustomerKey> called(Collection<String> cores, int limit);

    /** Those with a name whose core begins so. */
    Set<CustomerKey> beginning(String core, int limit);

    Set<CustomerKey> ofDomain(String domain, int limit);

    /** Adds the cores of some hundred names that were stored without one; false when there were none. */
    boolean fillIn();

    /** How many names there are. */
    long count();

    /** The cores of one name after the other in their order; empty ones are among them. */
    List<StoredCore> after(StoredCore last, int limit);

    /** The core of one name of a customer. */
    record StoredCore(String core, long number, CustomerKey customer) {

        /** Before all others. */
        public static final StoredCore NONE = new StoredCore("", 0, new CustomerKey(1));
    }
}
