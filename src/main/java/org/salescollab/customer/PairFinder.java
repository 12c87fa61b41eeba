package org.salescollab.customer;

import java.util.List;
import java.util.Set;
import org.salescollab.customer.SimilarCustomers.StoredCore;

/** Finds customers that may be one in values that come page by page in their order. */
interface PairFinder {

    Set<CustomerPair> next(List<StoredCore> page);
}
