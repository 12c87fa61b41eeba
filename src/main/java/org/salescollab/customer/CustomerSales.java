package org.salescollab.customer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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

    /**
     * Every outcome of each customer by its own key, in order, with zeros; what was sold to customers that were merged
     * into it counts as well. The customers must be ones that the actor sees.
     */
    public Map<CustomerKey, List<SalesSum>> of(Actor actor, Collection<Customer> seen) {
        gate.requireCustomerRead(actor);
        Set<CustomerKey> families = new TreeSet<>();
        seen.forEach(customer -> families.addAll(customer.family()));
        List<SalesSum> parts = sums.of(families, gate.browsableProjects(actor));
        Map<CustomerKey, List<SalesSum>> all = new TreeMap<>();
        seen.forEach(customer -> all.put(customer.key(), outcomes(customer, parts)));
        return all;
    }

    private static List<SalesSum> outcomes(Customer customer, List<SalesSum> parts) {
        List<CustomerKey> family = customer.family();
        List<SalesSum> outcomes = new ArrayList<>();
        for (SalesSum.Outcome outcome : SalesSum.Outcome.values()) {
            outcomes.add(parts.stream()
                    .filter(part -> family.contains(part.customer()) && part.outcome() == outcome)
                    .reduce(SalesSum.none(customer.key(), outcome), SalesSum::plus));
        }
        return outcomes;
    }

    public SumCurrencies currencies() {
        return sums.currencies();
    }
}
