package org.salescollab.audit.ao;

import java.util.Date;
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

/** One audit event; rows are only ever added. */
@Preload
@Table("AUDIT_EVENT")
public interface AuditEventRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    /** Entity, id and version where there is a version, else something unique: Active Objects has no composite rule. */
    @NotNull
    @Unique
    @StringLength(255)
    String getNaturalKey();

    void setNaturalKey(String value);

    /** Entity and id in one column, because Active Objects indexes single columns. */
    @NotNull
    @Indexed
    @StringLength(255)
    String getSubject();

    void setSubject(String value);

    @Indexed
    @Nullable
    Long getIssueId();

    void setIssueId(@Nullable Long value);

    @NotNull
    @StringLength(255)
    String getWhat();

    void setWhat(String value);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getChanges();

    void setChanges(@Nullable String value);

    @NotNull
    @Indexed
    @StringLength(255)
    String getDoneBy();

    void setDoneBy(String value);

    @NotNull
    @Indexed
    Date getDoneAt();

    void setDoneAt(Date value);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getReason();

    void setReason(@Nullable String value);
}
