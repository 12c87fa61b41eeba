package org.salescollab.customer.ao;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.salescollab.customer.Customers;
import org.salescollab.customer.CustomersContract;
import org.salescollab.testing.AoDatabase;

/** The store on PostgreSQL, when one is at hand. */
@EnabledIfSystemProperty(named = AoDatabase.POSTGRES_URL, matches = ".+")
class AoCustomersPostgresIT extends CustomersContract {

    private final AoDatabase database = AoDatabase.postgres(CustomerRow.class, CustomerNameRow.class);
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
