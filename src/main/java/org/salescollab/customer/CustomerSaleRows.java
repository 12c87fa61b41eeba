package org.salescollab.customer;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.ProjectId;

/** The stored sales projects of a customer, under its own key and its former ones. */
public interface CustomerSaleRows {

    /** In the order of {@link SalePosition}, the first ones or those behind a place; one statement. */
    List<Sale> of(Collection<CustomerKey> customers, Set<ProjectId> projects, @Nullable SalePosition after, int limit);
}
