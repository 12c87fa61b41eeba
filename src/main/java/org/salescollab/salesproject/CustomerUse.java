package org.salescollab.salesproject;

import java.util.Collection;
import java.util.Set;
import org.salescollab.shared.CustomerKey;

/** Tells which customers sales projects stand for. */
public interface CustomerUse {

    /** Those of at most 500 customers that at least one sales project names. */
    Set<CustomerKey> inUse(Collection<CustomerKey> keys);
}
