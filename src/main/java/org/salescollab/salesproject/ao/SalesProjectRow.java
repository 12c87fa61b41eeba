package org.salescollab.salesproject.ao;

import net.java.ao.RawEntity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/**
 * One sales project of the read model. Read and written by plain SQL only, never through Active Objects' cache, so that
 * guarded updates and aggregates see the same rows.
 */
@Table("SalesProject")
public interface SalesProjectRow extends RawEntity<Long> {

    @NotNull
    @PrimaryKey("ISSUE_ID")
    Long getIssueId();

    @NotNull
    @Indexed
    long getProjectId();

    @NotNull
    @StringLength(60)
    String getTypeId();

    @NotNull
    @Indexed
    @StringLength(20)
    String getStage();

    @NotNull
    @StringLength(60)
    String getStatusId();

    @Indexed
    @StringLength(30)
    @Nullable
    String getCustomer();

    @Nullable
    Long getAmountMinor();

    @Indexed
    @StringLength(3)
    @Nullable
    String getCurrency();

    @Nullable
    Long getBaseMinor();

    @StringLength(3)
    @Nullable
    String getBaseCurrency();

    /** Probability in hundredths of a percent. */
    @NotNull
    int getChance();

    @NotNull
    @StringLength(20)
    String getCategory();

    /** Expected close as days since 1970-01-01. */
    @Indexed
    @Nullable
    Integer getCloseDay();

    @Indexed
    @StringLength(255)
    @Nullable
    String getOwnerKey();

    @NotNull
    long getCreatedAt();

    @NotNull
    long getActiveAt();

    /** When the issue was last written; guards against an older reading that arrives later. */
    @NotNull
    long getIssueUpdated();

    /** Complexity and version, such as STANDARD/2; null for rows written before templates could be edited. */
    @Indexed
    @StringLength(30)
    @Nullable
    String getTemplate();
}
