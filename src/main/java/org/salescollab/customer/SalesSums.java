package org.salescollab.customer;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.ProjectId;

/** What is sold to customers, counted by the database. */
public interface SalesSums {

    /** One statement; may hold several sums of the same customer and outcome. */
    List<SalesSum> of(Collection<CustomerKey> customers, Set<ProjectId> projects);

    /** Today's. */
    SumCurrencies currencies();
}
