package org.salescollab.customer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.salescollab.audit.AuditEvent;
import org.salescollab.shared.CustomerKey;

/** Takes customers out of the register, many at a time. */
public interface CustomerRemovals {

    /** What hangs on each of the customers, as far as it is kept in tables; those on which nothing does are left out. */
    Map<CustomerKey, Set<Attached>> attached(Collection<CustomerKey> keys);

    /**
     * Removes those on which nothing hangs with all they are found by, and records it, in one transaction; their keys are
     * never given again.
     *
     * @return what hangs on the others; empty if somebody has changed one of them meanwhile, and nothing is removed then
     */
    Optional<Map<CustomerKey, Set<Attached>>> remove(List<Customer> customers, Function<Customer, AuditEvent> event);
}
