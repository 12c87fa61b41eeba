package org.salescollab.customer;

import org.salescollab.shared.CustomerKey;

/**
 * The sales projects of a customer with one outcome.
 *
 * @param baseMinor sum of the amounts in the base currency's smallest unit
 * @param withoutRate how many have an amount that has no rate, so that they are counted and not summed
 */
public record SalesSum(CustomerKey customer, Outcome outcome, long count, long baseMinor, long withoutRate) {

    /** How a sale ended, if it did. */
    public enum Outcome {
        OPEN,
        WON,
        LOST
    }

    static SalesSum none(CustomerKey customer, Outcome outcome) {
        return new SalesSum(customer, outcome, 0, 0, 0);
    }

    public SalesSum plus(SalesSum other) {
        return new SalesSum(
                customer,
                outcome,
                count + other.count,
                Math.addExact(baseMinor, other.baseMinor),
                withoutRate + other.withoutRate);
    }
}
