package org.salescollab.contact;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.salescollab.shared.CustomerKey;

/** When people were last spoken with, as far as it was noted. */
public interface LastContacts {

    /** By person, with any of the customers; who never was is left out. */
    Map<ContactId, Instant> lastContacts(Collection<CustomerKey> customers);
}
