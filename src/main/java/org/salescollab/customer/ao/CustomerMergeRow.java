package org.salescollab.customer.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** That a customer was merged into another; rows are kept after an undo. */
@Preload
@Table("CUSTOMER_MERGE")
public interface CustomerMergeRow extends Entity {

    @NotNull
    @Indexed
    int getFromId();

    void setFromId(int value);

    @NotNull
    @Indexed
    int getIntoId();

    void setIntoId(int value);

    @NotNull
    @Indexed
    long getMergedAt();

    void setMergedAt(long value);

    @NotNull
    @StringLength(255)
    String getDoneBy();

    void setDoneBy(String value);

    /** What the merge changed in the survivor, as the audit log writes it. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getChanges();

    void setChanges(@Nullable String value);

    /** A line for each kind of things that followed: the kind, what moved, what both had. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getFollowed();

    void setFollowed(@Nullable String value);

    @Nullable
    Long getUndoneAt();

    void setUndoneAt(@Nullable Long value);

    @StringLength(255)
    @Nullable
    String getUndoneBy();

    void setUndoneBy(@Nullable String value);
}
