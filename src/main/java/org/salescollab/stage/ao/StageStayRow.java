package org.salescollab.stage.ao;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** One stay of a sales project in a stage; read and written by plain SQL only. */
@Table("StageStay")
public interface StageStayRow extends RawEntity<Long> {

    @NotNull
    @AutoIncrement
    @PrimaryKey("ID")
    Long getId();

    @NotNull
    @Indexed
    long getIssueId();

    @NotNull
    int getStayNo();

    @NotNull
    @Indexed
    @StringLength(20)
    String getStage();

    /** Milliseconds since 1970. */
    @NotNull
    long getEnteredAt();

    /** Null while the project is in this stage. */
    @Nullable
    Long getLeftAt();

    @StringLength(255)
    @Nullable
    String getMovedBy();

    @Nullable
    Long getAmountMinor();

    @StringLength(3)
    @Nullable
    String getCurrency();

    /** Probability in hundredths of a percent. */
    @NotNull
    int getChance();
}
