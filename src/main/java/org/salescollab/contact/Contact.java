package org.salescollab.contact;

import java.time.Instant;
import java.util.List;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Version;

/**
 * A person at one or more customers.
 *
 * @param customers lowest key first
 */
public record Contact(
        ContactId id, ContactProfile profile, List<CustomerKey> customers, Version version, Instant changedAt) {

    public Contact {
        customers = customers.stream().sorted().toList();
    }
}
