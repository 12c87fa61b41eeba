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

/** Feedback about our work for a customer; days are counted since 1970-01-01. */
@Preload
@Table("FEEDBACK")
public interface FeedbackRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @NotNull
    @Indexed
    long getCustomerId();

    void setCustomerId(long value);

    @NotNull
    @StringLength(40)
    String getSource();

    void setSource(String value);

    @Nullable
    Long getFromContact();

    void setFromContact(@Nullable Long value);

    @Indexed
    @StringLength(40)
    @Nullable
    String getDepartment();

    void setDepartment(@Nullable String value);

    @StringLength(255)
    @Nullable
    String getMember();

    void setMember(@Nullable String value);

    @NotNull
    @StringLength(40)
    String getKind();

    void setKind(String value);

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getContent();

    void setContent(String value);

    @NotNull
    long getGivenDay();

    void setGivenDay(long value);

    @NotNull
    @StringLength(255)
    String getOwnerKey();

    void setOwnerKey(String value);

    @NotNull
    @StringLength(40)
    String getState();

    void setState(String value);

    @NotNull
    int getVersion();

    void setVersion(int value);

    @NotNull
    long getChangedAt();

    void setChangedAt(long value);
}
