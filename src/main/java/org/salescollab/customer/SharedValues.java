package org.salescollab.customer;

import java.util.List;
import org.salescollab.customer.SimilarCustomers.StoredCore;

/** Lists a kind of values that two customers may share, such as their mail domains; equal ones stand together. */
public interface SharedValues {

    /** What it says of two customers that one value belongs to both. */
    DuplicateReason reason();

    /** Prepares values that were stored without what they are compared by; true if there may be more of them. */
    boolean prepare();

    /** About how many there are; tells how far the search is. */
    long count();

    /** The values behind one; a value of several customers stands there once for each. At most two statements. */
    List<StoredCore> after(StoredCore last, int limit);
}
