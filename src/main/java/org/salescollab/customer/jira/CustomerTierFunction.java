package org.salescollab.customer.jira;

import java.util.List;
import org.salescollab.access.CurrentActor;
import org.salescollab.customer.CustomerSearch;
import org.salescollab.shared.CustomerKey;

/** {@code customerTier(KA, A)} in JQL. */
public final class CustomerTierFunction extends CustomerKeysFunction {

    private final CustomerSearch search;
    private final CurrentActor currentActor;

    public CustomerTierFunction(CustomerChoice choice, CustomerSearch search, CurrentActor currentActor) {
        super(choice, 1, 4);
        this.search = search;
        this.currentActor = currentActor;
    }

    @Override
    List<CustomerKey> keys(List<String> arguments) {
        return search.ofTiers(currentActor.get(), arguments);
    }
}
