package org.salescollab.organisation.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** A role that was changed or deleted since the app was installed. */
@Preload
@Table("RoleDef")
public interface RoleDefRow extends Entity {

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

    @NotNull
    @StringLength(20)
    String getDepartmentCode();

    void setDepartmentCode(String value);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getLimitZh();

    void setLimitZh(@Nullable String value);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getLimitEn();

    void setLimitEn(@Nullable String value);

    @NotNull
    boolean isTriangle();

    void setTriangle(boolean value);

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
