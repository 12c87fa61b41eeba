package org.salescollab.need;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Page;

/** The stored needs of customers. */
public interface Needs {

    Need add(CustomerKey customer, NeedText content, Instant at);

    /**
     * Replaces the stored need of the same id, unless its version isn't the one before.
     *
     * @return false if somebody else has saved in between; nothing is changed then
     */
    boolean replace(Need changed);

    void remove(NeedId id);

    Optional<Need> byId(NeedId id);

    Page<Need> list(NeedList wanted);

    /** Those that the customer has had no answer to, the oldest first, at most as many as asked for. */
    List<Need> open(CustomerKey customer, int limit);
}
