package org.salescollab.interaction.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** One interaction with a customer. */
@Preload
@Table("INTERACTION")
public interface InteractionRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @NotNull
    @Indexed
    long getCustomerId();

    void setCustomerId(long value);

    @NotNull
    @StringLength(40)
    String getKind();

    void setKind(String value);

    /** Milliseconds since 1970, which compare alike on every database. */
    @NotNull
    @Indexed
    long getHappenedAt();

    void setHappenedAt(long value);

    @NotNull
    @StringLength(60)
    String getZone();

    void setZone(String value);

    @Indexed
    @NotNull
    @StringLength(40)
    String getDepartment();

    void setDepartment(String value);

    /** User keys, one a line. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getOurs();

    void setOurs(String value);

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getSummary();

    void setSummary(String value);

    @Nullable
    Long getIssueId();

    void setIssueId(@Nullable Long value);

    @NotNull
    @StringLength(255)
    String getNotedBy();

    void setNotedBy(String value);

    @NotNull
    int getVersion();

    void setVersion(int value);

    @NotNull
    long getChangedAt();

    void setChangedAt(long value);
}
