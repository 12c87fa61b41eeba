package org.salescollab.organisation.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** A department that was changed or deleted since the app was installed. */
@Preload
@Table("Department")
public interface DepartmentRow extends Entity {

    @NotNull
    @Unique
    @StringLength(20)
    String getCode();

    void setCode(String value);

    @NotNull
    @StringLength(100)
    String getNameZh();

    void setNameZh(String value);

    @NotNull
    @StringLength(100)
    String getNameEn();

    void setNameEn(String value);

    @StringLength(255)
    @Nullable
    String getJiraGroup();

    void setJiraGroup(@Nullable String value);

    @StringLength(255)
    @Nullable
    String getLeadKey();

    void setLeadKey(@Nullable String value);

    @NotNull
    @StringLength(60)
    String getTimeZone();

    void setTimeZone(String value);

    @NotNull
    @StringLength(20)
    String getWorkDays();

    void setWorkDays(String value);

    @NotNull
    @StringLength(100)
    String getWorkHours();

    void setWorkHours(String value);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getStyleZh();

    void setStyleZh(@Nullable String value);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getStyleEn();

    void setStyleEn(@Nullable String value);

    @NotNull
    boolean isOffered();

    void setOffered(boolean value);

    @NotNull
    boolean isRemoved();

    void setRemoved(boolean value);

    @NotNull
    int getPlace();

    void setPlace(int value);

    @NotNull
    int getVersion();

    void setVersion(int value);
}
