package org.salescollab.customer;

import org.salescollab.shared.CustomerKey;

/** Two different customers, lower key first. */
record CustomerPair(CustomerKey low, CustomerKey high) {

    static CustomerPair of(CustomerKey one, CustomerKey other) {
        return one.compareTo(other) < 0 ? new CustomerPair(one, other) : new CustomerPair(other, one);
    }
}
