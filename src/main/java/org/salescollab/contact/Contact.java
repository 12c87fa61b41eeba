package org.salescollab.contact;

import java.time.Instant;
import java.time.LocalDate;
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

    /** The same person, last spoken with on this day unless a later one is known; for showing, not for storing. */
    public Contact spokenWith(LocalDate day) {
        LocalDate known = profile.lastContact();
        return known != null && !known.isBefore(day)
                ? this
                : new Contact(id, profile.spokenWith(day), customers, version, changedAt);
    }
}
