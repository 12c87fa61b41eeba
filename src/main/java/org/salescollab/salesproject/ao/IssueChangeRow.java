package org.salescollab.salesproject.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A noted change of an issue, waiting for the read model. */
@Preload
@Table("IssueChange")
public interface IssueChangeRow extends RawEntity<Long> {

    @NotNull
    @AutoIncrement
    @PrimaryKey("ID")
    Long getId();

    @NotNull
    long getIssueId();

    @NotNull
    long getNotedAt();

    /** Zero while nobody works on it. */
    @NotNull
    @Indexed
    long getClaimedAt();

    @StringLength(40)
    @Nullable
    String getClaimedBy();
}
