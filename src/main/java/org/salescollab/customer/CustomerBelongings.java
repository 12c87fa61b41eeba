package org.salescollab.customer;

import java.util.List;
import org.salescollab.shared.CustomerKey;

/** Something that another feature keeps for customers, and that follows a customer into the one it is merged into. */
public interface CustomerBelongings {

    /** The people of customers, whom not everybody may see. */
    String CONTACTS = "contacts";

    /** A word that stored merges tell it by, never changed later. */
    String kind();

    int count(CustomerKey customer);

    /** Called inside the transaction of the merge. */
    Moved move(CustomerKey from, CustomerKey into);

    /** Takes back what is still where the merge left it; called inside the transaction of the undo. */
    void moveBack(CustomerKey into, CustomerKey from, Moved moved);

    /**
     * What a merge did to them, by number.
     *
     * @param shared what both customers had, of which one was left
     */
    record Moved(List<Long> moved, List<Long> shared) {
        public Moved {
            moved = List.copyOf(moved);
            shared = List.copyOf(shared);
        }
    }
}
