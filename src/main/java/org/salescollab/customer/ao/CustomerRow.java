package org.salescollab.customer.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A customer; the row's id is the number in the customer's key. */
@Preload
@Table("CUSTOMER")
public interface CustomerRow extends Entity {

    @StringLength(255)
    @Nullable
    String getNameZh();

    void setNameZh(@Nullable String value);

    @StringLength(255)
    @Nullable
    String getNameEn();

    void setNameEn(@Nullable String value);

    /** One alias per line; the lines of {@link CustomerNameRow} are what they are searched by. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getAliases();

    void setAliases(@Nullable String value);

    @StringLength(255)
    @Nullable
    String getCreditCode();

    void setCreditCode(@Nullable String value);

    @StringLength(255)
    @Nullable
    String getIndustry();

    void setIndustry(@Nullable String value);

    @NotNull
    @Indexed
    @StringLength(255)
    String getTier();

    void setTier(String value);

    /** The tier's place, since its code doesn't sort. */
    @NotNull
    @Indexed
    int getTierRank();

    void setTierRank(int value);

    @StringLength(255)
    @Nullable
    String getRegion();

    void setRegion(@Nullable String value);

    @StringLength(255)
    @Nullable
    String getCountry();

    void setCountry(@Nullable String value);

    @StringLength(255)
    @Nullable
    String getLang();

    void setLang(@Nullable String value);

    @StringLength(255)
    @Nullable
    String getZone();

    void setZone(@Nullable String value);

    @StringLength(255)
    @Nullable
    String getCurrency();

    void setCurrency(@Nullable String value);

    @Indexed
    @StringLength(255)
    @Nullable
    String getOwnerKey();

    void setOwnerKey(@Nullable String value);

    @NotNull
    @Indexed
    @StringLength(255)
    String getStatus();

    void setStatus(String value);

    @NotNull
    @Indexed
    int getStatusRank();

    void setStatusRank(int value);

    @Indexed
    @StringLength(255)
    @Nullable
    String getMailDomain();

    void setMailDomain(@Nullable String value);

    /** Key of the company that this one belongs to. */
    @Indexed
    @StringLength(255)
    @Nullable
    String getParentKey();

    void setParentKey(@Nullable String value);

    @StringLength(255)
    @Nullable
    String getExternalId();

    void setExternalId(@Nullable String value);

    @StringLength(40)
    @Nullable
    String getAssetsKey();

    void setAssetsKey(@Nullable String value);

    /** Sorts as Chinese readers expect; see SortKey. */
    @NotNull
    @Indexed
    @StringLength(255)
    String getSortZh();

    void setSortZh(String value);

    @NotNull
    @Indexed
    @StringLength(255)
    String getSortEn();

    void setSortEn(String value);

    /** All normalised names and the credit code, for finding a part of them. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getSearchText();

    void setSearchText(String value);

    /** The number of the customer into which this one was merged; never that of a merged one. */
    @Indexed
    @Nullable
    Integer getMergedInto();

    void setMergedInto(@Nullable Integer value);

    /** Numbers of the customers that were merged into this one, one a line. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getFormerKeys();

    void setFormerKeys(@Nullable String value);

    @NotNull
    int getVersion();

    void setVersion(int value);

    /** Milliseconds since 1970, which compare alike on every database. */
    @NotNull
    @Indexed
    long getChangedAt();

    void setChangedAt(long value);
}
