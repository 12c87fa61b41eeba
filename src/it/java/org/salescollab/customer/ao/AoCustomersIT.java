package org.salescollab.customer.ao;

import org.junit.jupiter.api.AfterEach;
import org.salescollab.customer.Customers;
import org.salescollab.customer.CustomersContract;
import org.salescollab.testing.AoDatabase;

/** The store on H2, which is always there. */
class AoCustomersIT extends CustomersContract {

    private final AoDatabase database = AoDatabase.h2(CustomerRow.class, CustomerNameRow.class);
    private final Customers customers = new AoCustomers(database.activeObjects());

    @Override
    protected Customers customers() {
        return customers;
    }

    @AfterEach
    void close() {
        database.close();
    }
}
