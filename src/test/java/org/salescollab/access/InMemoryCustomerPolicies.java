package org.salescollab.access;

/** The rights over customers for tests. */
public final class InMemoryCustomerPolicies implements CustomerPolicies {

    private CustomerPolicy policy = CustomerPolicy.DEFAULT;

    @Override
    public CustomerPolicy current() {
        return policy;
    }

    @Override
    public void replace(CustomerPolicy chosen) {
        policy = chosen;
    }
}
