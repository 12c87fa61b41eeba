package org.salescollab.customer.jira;

import java.util.List;
import org.salescollab.access.CurrentActor;
import org.salescollab.customer.CustomerSearch;
import org.salescollab.shared.CustomerKey;

/** {@code customerOf("SP-1")} in JQL: the customers of an issue that the person may browse. */
public final class CustomerOfFunction extends CustomerKeysFunction {

    private final CustomerSearch search;
    private final CurrentActor currentActor;

    public CustomerOfFunction(CustomerChoice choice, CustomerSearch search, CurrentActor currentActor) {
        super(choice, 1, 1);
        this.search = search;
        this.currentActor = currentActor;
    }

    @Override
    List<CustomerKey> keys(List<String> arguments) {
        return search.of(currentActor.get(), arguments.get(0));
    }
}
