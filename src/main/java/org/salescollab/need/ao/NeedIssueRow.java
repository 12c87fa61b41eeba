package org.salescollab.need.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** That a need is worked on in an issue; the unique column keeps the two from being joined twice. */
@Preload
@Table("NEED_ISSUE")
public interface NeedIssueRow extends Entity {

    /** The need's and the issue's number. */
    @NotNull
    @Unique
    @StringLength(255)
    String getNaturalKey();

    void setNaturalKey(String value);

    @NotNull
    @Indexed
    long getNeedId();

    void setNeedId(long value);

    @NotNull
    @Indexed
    long getIssueId();

    void setIssueId(long value);

    @NotNull
    long getLinkedAt();

    void setLinkedAt(long value);
}
