package org.salescollab.customer.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Something a customer is found by; the unique column is what keeps a name from belonging to two customers. */
@Preload
@Table("CUSTOMER_NAME")
public interface CustomerNameRow extends Entity {

    @NotNull
    @Unique
    @StringLength(255)
    String getNaturalKey();

    void setNaturalKey(String value);

    @NotNull
    @Indexed
    int getCustomerId();

    void setCustomerId(int value);
}
