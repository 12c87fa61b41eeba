package org.salescollab.access;

/** Keeps the rights over customers. */
public interface CustomerPolicies {

    CustomerPolicy current();

    void replace(CustomerPolicy policy);
}
