package org.salescollab.architecture.bad.customer.ao;

import net.java.ao.Entity;

/** An AO entity whose name does not end in Row. */
public interface CustomerEntity extends Entity {
    String getName();
}
