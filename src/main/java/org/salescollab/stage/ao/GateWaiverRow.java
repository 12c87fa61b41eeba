package org.salescollab.stage.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One reason to pass a gate. */
@Preload
@Table("GateWaiver")
public interface GateWaiverRow extends RawEntity<Long> {

    @NotNull
    @AutoIncrement
    @PrimaryKey("ID")
    Long getId();

    @NotNull
    @Indexed
    long getIssueId();

    @NotNull
    @StringLength(20)
    String getStage();

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getReason();

    @NotNull
    @StringLength(255)
    String getGivenBy();

    @NotNull
    long getGivenAt();
}
