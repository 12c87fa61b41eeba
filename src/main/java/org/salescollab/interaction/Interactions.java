package org.salescollab.interaction;

import java.time.Instant;
import java.util.Optional;
import org.salescollab.contact.LastContacts;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Page;

/** The stored interactions with customers. */
public interface Interactions extends LastContacts {

    Interaction add(CustomerKey customer, InteractionNote note, String by, Instant at);

    /**
     * Replaces the stored interaction of the same id, unless its version isn't the one before.
     *
     * @return false if somebody else has saved in between; nothing is changed then
     */
    boolean replace(Interaction changed);

    void remove(InteractionId id);

    Optional<Interaction> byId(InteractionId id);

    Page<Interaction> list(InteractionList wanted);
}
