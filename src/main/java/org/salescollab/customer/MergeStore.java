package org.salescollab.customer;

import java.util.List;
import org.salescollab.shared.Tx;

/** All that a merge writes to, in one transaction. */
public record MergeStore(Customers customers, CustomerMerges merges, List<CustomerBelongings> belongings, Tx tx) {

    public MergeStore {
        belongings = List.copyOf(belongings);
    }
}
