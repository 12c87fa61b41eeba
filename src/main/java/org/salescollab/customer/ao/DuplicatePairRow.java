package org.salescollab.customer.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Two customers that may be one. */
@Preload
@Table("DUPLICATE_PAIR")
public interface DuplicatePairRow extends Entity {

    /** Both numbers, the lower one first. */
    @NotNull
    @Unique
    @StringLength(255)
    String getNaturalKey();

    void setNaturalKey(String value);

    @NotNull
    int getLowId();

    void setLowId(int value);

    @NotNull
    int getHighId();

    void setHighId(int value);

    /** Codes of the reasons, separated by commas. */
    @NotNull
    @StringLength(255)
    String getReasons();

    void setReasons(String value);

    @NotNull
    @Indexed
    boolean isDismissed();

    void setDismissed(boolean value);

    /** When the search began that found it last. */
    @NotNull
    @Indexed
    long getFoundAt();

    void setFoundAt(long value);
}
