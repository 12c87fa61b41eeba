package org.salescollab.sandbox.bad;

import net.java.ao.Entity;

/** Goes into a bad bundle: its table name is over thirty characters. */
public interface AnEntityWhoseNameIsMuchTooLong extends Entity {
    int getAmount();

    void setAmount(int amount);
}
