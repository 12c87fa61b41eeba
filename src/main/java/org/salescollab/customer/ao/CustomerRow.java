package org.salescollab.customer.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A customer; the row's id is the number in the customer's key. */
@Preload
@Table("CUSTOMER")
public interface CustomerRow extends Entity {

    @StringLength(255)
    String getNameZh();

    void setNameZh(String value);

    @StringLength(255)
    String getNameEn();

    void setNameEn(String value);

    /** One alias per line; the lines of {@link CustomerNameRow} are what they are searched by. */
    @StringLength(StringLength.UNLIMITED)
    String getAliases();

    void setAliases(String value);

    @StringLength(255)
    String getCreditCode();

    void setCreditCode(String value);

    @StringLength(255)
    String getIndustry();

    void setIndustry(String value);

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
    String getRegion();

    void setRegion(String value);

    @StringLength(255)
    String getCountry();

    void setCountry(String value);

    @StringLength(255)
    String getLang();

    void setLang(String value);

    @StringLength(255)
    String getZone();

    void setZone(String value);

    @StringLength(255)
    String getCurrency();

    void setCurrency(String value);

    @Indexed
    @StringLength(255)
    String getOwnerKey();

    void setOwnerKey(String value);

    @NotNull
    @Indexed
    @StringLength(255)
    String getStatus();

    void setStatus(String value);

    @NotNull
    @Indexed
    int getStatusRank();

    void setStatusRank(int value);

    @StringLength(255)
    String getMailDomain();

    void setMailDomain(String value);

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

    @NotNull
    int getVersion();

    void setVersion(int value);

    /** Milliseconds since 1970, which compare alike on every database. */
    @NotNull
    @Indexed
    long getChangedAt();

    void setChangedAt(long value);
}
