package org.salescollab.timeline.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** One entry of a customer's timeline. */
@Preload
@Table("TIMELINE")
public interface TimelineRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    /** What it tells of, and which step of it. */
    @NotNull
    @Unique
    @StringLength(255)
    String getRef();

    void setRef(String value);

    @NotNull
    @Indexed
    long getCustomerId();

    void setCustomerId(long value);

    /** Milliseconds since 1970, which compare alike on every database. */
    @NotNull
    @Indexed
    long getHappenedAt();

    void setHappenedAt(long value);

    @NotNull
    @Indexed
    @StringLength(40)
    String getKind();

    void setKind(String value);

    @NotNull
    @StringLength(40)
    String getWhat();

    void setWhat(String value);

    @Indexed
    @StringLength(40)
    @Nullable
    String getDepartment();

    void setDepartment(@Nullable String value);

    @NotNull
    @Indexed
    @StringLength(255)
    String getDoneBy();

    void setDoneBy(String value);

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getContent();

    void setContent(String value);

    @Indexed
    @Nullable
    Long getIssueId();

    void setIssueId(@Nullable Long value);
}
