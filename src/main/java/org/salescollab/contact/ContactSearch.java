package org.salescollab.contact;

import java.util.Collection;
import java.util.List;
import org.salescollab.shared.CustomerKey;

/** People of certain customers by a part of what they are found by. */
public interface ContactSearch {

    /** In the order they were added, in one statement; at most {@code limit}. */
    List<ContactId> within(Collection<CustomerKey> customers, String normalisedText, int limit);
}
