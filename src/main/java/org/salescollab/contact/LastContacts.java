package org.salescollab.contact;

import java.time.Instant;
import java.util.Map;
import org.salescollab.shared.CustomerKey;

/** When people were last spoken with, as far as it was noted. */
public interface LastContacts {

    /** By person of the customer; who never was is left out. */
    Map<ContactId, Instant> lastContacts(CustomerKey customer);
}
