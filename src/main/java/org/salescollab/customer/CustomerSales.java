package org.salescollab.customer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.salescollab.access.AccessGate;
import org.salescollab.shared.Actor;
import org.salescollab.shared.CustomerKey;

/** Sums up the sales projects of customers over all projects that the reader may browse. */
public final class CustomerSales {

    private final AccessGate gate;
    private final SalesSums sums;

    public CustomerSales(AccessGate gate, SalesSums sums) {
        this.gate = gate;
        this.sums = sums;
    }

    /** Every outcome of each customer, in order, with zeros; the customers must be ones that the actor sees. */
    public Map<CustomerKey, List<SalesSum>> of(Actor actor, Collection<CustomerKey> seen) {
        gate.requireCustomerRead(actor);
        List<SalesSum> parts = sums.of(seen, gate.browsableProjects(actor));
        Map<CustomerKey, List<SalesSum>> all = new TreeMap<>();
        for (CustomerKey customer : seen) {
            List<SalesSum> outcomes = new ArrayList<>();
            for (SalesSum.Outcome outcome : SalesSum.Outcome.values()) {
                outcomes.add(parts.stream()
                        .filter(part -> part.customer().equals(customer) && part.outcome() == outcome)
                        .reduce(SalesSum.none(customer, outcome), SalesSum::plus));
            }
            all.put(customer, outcomes);
        }
        return all;
    }

    public String baseCurrency() {
        return sums.baseCurrency();
    }
}
