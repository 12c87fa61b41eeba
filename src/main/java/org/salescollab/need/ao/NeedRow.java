package org.salescollab.need.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A need of a customer with the steps that it has taken; days are counted since 1970-01-01. */
@Preload
@Table("NEED")
public interface NeedRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @NotNull
    @Indexed
    long getCustomerId();

    void setCustomerId(long value);

    /** Follows from the steps; here for asking. */
    @NotNull
    @Indexed
    @StringLength(40)
    String getState();

    void setState(String value);

    @NotNull
    @StringLength(255)
    String getTitle();

    void setTitle(String value);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getContent();

    void setContent(@Nullable String value);

    @Nullable
    Long getFromContact();

    void setFromContact(@Nullable Long value);

    @NotNull
    long getGivenDay();

    void setGivenDay(long value);

    @NotNull
    @StringLength(40)
    String getPriority();

    void setPriority(String value);

    @StringLength(255)
    @Nullable
    String getPromisedBy();

    void setPromisedBy(@Nullable String value);

    @Indexed
    @StringLength(40)
    @Nullable
    String getDepartment();

    void setDepartment(@Nullable String value);

    @Nullable
    Long getDueDay();

    void setDueDay(@Nullable Long value);

    @Nullable
    Long getPromisedAt();

    void setPromisedAt(@Nullable Long value);

    @StringLength(255)
    @Nullable
    String getToldBy();

    void setToldBy(@Nullable String value);

    @Nullable
    Long getToldContact();

    void setToldContact(@Nullable Long value);

    @Nullable
    Long getToldDay();

    void setToldDay(@Nullable Long value);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getToldText();

    void setToldText(@Nullable String value);

    @NotNull
    int getVersion();

    void setVersion(int value);

    @NotNull
    long getChangedAt();

    void setChangedAt(long value);
}
