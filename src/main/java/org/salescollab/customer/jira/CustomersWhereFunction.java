package org.salescollab.customer.jira;

import java.util.List;
import org.salescollab.access.CurrentActor;
import org.salescollab.customer.CustomerSearch;
import org.salescollab.shared.CustomerKey;

/** {@code customersWhere("tier = KA and region = East")} in JQL. */
public final class CustomersWhereFunction extends CustomerKeysFunction {

    private final CustomerSearch search;
    private final CurrentActor currentActor;

    public CustomersWhereFunction(CustomerChoice choice, CustomerSearch search, CurrentActor currentActor) {
        super(choice, 1, 1);
        this.search = search;
        this.currentActor = currentActor;
    }

    @Override
    List<CustomerKey> keys(List<String> arguments) {
        return search.where(currentActor.get(), arguments.get(0));
    }
}
