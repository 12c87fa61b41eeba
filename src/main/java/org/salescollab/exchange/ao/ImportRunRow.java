package org.salescollab.exchange.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** An uploaded file and how far its import is; read and written by plain SQL only. */
@Preload
@Table("IMPORT_RUN")
public interface ImportRunRow extends Entity {

    @NotNull
    @Unique
    @StringLength(255)
    String getRunKey();

    void setRunKey(String value);

    @NotNull
    @Indexed
    @StringLength(255)
    String getOwnerKey();

    void setOwnerKey(String value);

    @StringLength(255)
    @Nullable
    String getFileName();

    void setFileName(@Nullable String value);

    @NotNull
    @Indexed
    @StringLength(255)
    String getState();

    void setState(String value);

    @NotNull
    @StringLength(255)
    String getWriteMode();

    void setWriteMode(String value);

    @NotNull
    @StringLength(255)
    String getDuplicates();

    void setDuplicates(String value);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getMapping();

    void setMapping(@Nullable String value);

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getHeadLines();

    void setHeadLines(String value);

    @NotNull
    int getTotal();

    void setTotal(int value);

    @NotNull
    int getDoneLines();

    void setDoneLines(int value);

    @NotNull
    int getMade();

    void setMade(int value);

    @NotNull
    int getChanged();

    void setChanged(int value);

    @NotNull
    int getUnchanged();

    void setUnchanged(int value);

    @NotNull
    int getDuplicated();

    void setDuplicated(int value);

    @NotNull
    int getBad();

    void setBad(int value);

    @NotNull
    int getKept();

    void setKept(int value);

    @NotNull
    int getCancelAsked();

    void setCancelAsked(int value);

    /** When it came into its state, in milliseconds since 1970. */
    @NotNull
    @Indexed
    long getMovedAt();

    void setMovedAt(long value);
}
