package org.salescollab.customer;

class InMemoryCustomersTest extends CustomersContract {

    private final Customers customers = new InMemoryCustomers();

    @Override
    protected Customers customers() {
        return customers;
    }
}
