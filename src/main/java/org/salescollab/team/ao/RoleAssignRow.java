package org.salescollab.team.ao;

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

/** One assignment; rows are added and ended, never deleted. */
@Preload
@Table("RoleAssign")
public interface RoleAssignRow extends RawEntity<Long> {

    @NotNull
    @AutoIncrement
    @PrimaryKey("ID")
    Long getId();

    /** Issue and role while it is current, with something unique behind once it has ended: one holder at a time. */
    @NotNull
    @Unique
    @StringLength(120)
    String getHolderSlot();

    void setHolderSlot(String value);

    /** Issue and role, for reading the whole past of a role. */
    @NotNull
    @Indexed
    @StringLength(60)
    String getRoleSlot();

    /** The issue while the assignment is current, else null; so that a panel reads current rows by one index. */
    @Indexed
    @Nullable
    Long getOpenIssue();

    void setOpenIssue(@Nullable Long value);

    @NotNull
    long getIssueId();

    @NotNull
    @StringLength(30)
    String getRoleCode();

    @NotNull
    @Indexed
    @StringLength(255)
    String getHolderKey();

    @NotNull
    @StringLength(20)
    String getStatus();

    void setStatus(String value);

    @NotNull
    long getSinceAt();

    @Nullable
    Long getAcceptedAt();

    void setAcceptedAt(@Nullable Long value);

    @Nullable
    Long getEndedAt();

    void setEndedAt(@Nullable Long value);

    @NotNull
    @StringLength(20)
    String getLastStep();

    void setLastStep(String value);

    @NotNull
    int getSlotVersion();

    void setSlotVersion(int value);
}
