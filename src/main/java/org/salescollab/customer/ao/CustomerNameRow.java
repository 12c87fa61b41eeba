package org.salescollab.customer.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** Something a customer is found by; the unique column is what keeps a name from belonging to two customers. */
@Preload
@Table("CUSTOMER_NAME")
public interface CustomerNameRow extends Entity {

    @NotNull
    @Unique
    @StringLength(255)
    String getNaturalKey();

    void setNaturalKey(String value);

    /** The name without the company's form, see CoreName; empty for a code, null until upkeep has seen the row. */
    @Indexed
    @StringLength(255)
    @Nullable
    String getCoreName();

    void setCoreName(@Nullable String value);

    @NotNull
    @Indexed
    int getCustomerId();

    void setCustomerId(int value);
}
