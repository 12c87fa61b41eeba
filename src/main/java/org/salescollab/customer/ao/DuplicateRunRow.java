package org.salescollab.customer.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A search for duplicates. */
@Preload
@Table("DUPLICATE_RUN")
public interface DuplicateRunRow extends Entity {

    @NotNull
    @Indexed
    @StringLength(255)
    String getState();

    void setState(String value);

    /** User key; none for the hourly search. */
    @StringLength(255)
    @Nullable
    String getStartedBy();

    void setStartedBy(@Nullable String value);

    @NotNull
    @Indexed
    long getStartedAt();

    void setStartedAt(long value);

    @NotNull
    long getMovedAt();

    void setMovedAt(long value);

    @NotNull
    long getDoneValues();

    void setDoneValues(long value);

    @NotNull
    long getAllValues();

    void setAllValues(long value);

    @NotNull
    long getFoundPairs();

    void setFoundPairs(long value);

    /** Values that more customers share than were paired. */
    @NotNull
    long getCapped();

    void setCapped(long value);

    /** 1 when somebody asked to cancel it. */
    @NotNull
    int getCancelAsked();

    void setCancelAsked(int value);
}
