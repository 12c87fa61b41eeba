package org.salescollab.stage.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One ticked evidence of one issue. */
@Preload
@Table("EvidenceTick")
public interface EvidenceTickRow extends RawEntity<Long> {

    @NotNull
    @AutoIncrement
    @PrimaryKey("ID")
    Long getId();

    /** Issue, stage and item as one text, so that no evidence is ticked twice. */
    @NotNull
    @Unique
    @StringLength(100)
    String getSlot();

    @NotNull
    @Indexed
    long getIssueId();

    @NotNull
    @StringLength(20)
    String getStage();

    @NotNull
    @StringLength(40)
    String getItem();

    @NotNull
    @StringLength(255)
    String getTickedBy();

    @NotNull
    long getTickedAt();
}
