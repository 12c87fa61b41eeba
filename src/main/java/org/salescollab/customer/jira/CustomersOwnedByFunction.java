package org.salescollab.customer.jira;

import java.util.List;
import org.salescollab.access.CurrentActor;
import org.salescollab.customer.CustomerSearch;
import org.salescollab.shared.CustomerKey;

/** {@code customersOwnedBy(limin)} in JQL; without an argument, the customers of the person who searches. */
public final class CustomersOwnedByFunction extends CustomerKeysFunction {

    private final CustomerSearch search;
    private final CurrentActor currentActor;

    public CustomersOwnedByFunction(CustomerChoice choice, CustomerSearch search, CurrentActor currentActor) {
        super(choice, 0, 1);
        this.search = search;
        this.currentActor = currentActor;
    }

    @Override
    List<CustomerKey> keys(List<String> arguments) {
        return search.ownedBy(currentActor.get(), arguments.isEmpty() ? "currentUser" : arguments.get(0));
    }
}
