package org.salescollab.feedback.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** An answer of a customer about its satisfaction; days are counted since 1970-01-01. */
@Preload
@Table("SATISFACTION")
public interface SatisfactionRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @NotNull
    @Indexed
    long getCustomerId();

    void setCustomerId(long value);

    @Nullable
    Long getContactId();

    void setContactId(@Nullable Long value);

    @Nullable
    Integer getCsat();

    void setCsat(@Nullable Integer value);

    @Nullable
    Integer getRecommend();

    void setRecommend(@Nullable Integer value);

    @NotNull
    long getAnsweredDay();

    void setAnsweredDay(long value);

    @Nullable
    Long getIssueId();

    void setIssueId(@Nullable Long value);

    @NotNull
    @StringLength(255)
    String getNotedBy();

    void setNotedBy(String value);
}
