package org.salescollab.contact.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A person at one or more customers. */
@Preload
@Table("CONTACT")
public interface ContactRow extends Entity {

    @StringLength(255)
    @Nullable
    String getNameZh();

    void setNameZh(@Nullable String value);

    @StringLength(255)
    @Nullable
    String getNameEn();

    void setNameEn(@Nullable String value);

    @StringLength(255)
    @Nullable
    String getTitle();

    void setTitle(@Nullable String value);

    @Indexed
    @StringLength(255)
    @Nullable
    String getMail();

    void setMail(@Nullable String value);

    @StringLength(255)
    @Nullable
    String getPhone();

    void setPhone(@Nullable String value);

    /** What the phone is compared by; none for people stored before it was compared. */
    @Indexed
    @StringLength(255)
    @Nullable
    String getPhoneCore();

    void setPhoneCore(@Nullable String value);

    @StringLength(255)
    @Nullable
    String getBuyingRole();

    void setBuyingRole(@Nullable String value);

    @Nullable
    Integer getAttitude();

    void setAttitude(@Nullable Integer value);

    @Nullable
    Integer getInfluence();

    void setInfluence(@Nullable Integer value);

    @StringLength(255)
    @Nullable
    String getLang();

    void setLang(@Nullable String value);

    /** Days since 1970-01-01, which compare alike on every database. */
    @Nullable
    Long getLastContactDay();

    void setLastContactDay(@Nullable Long value);

    @StringLength(255)
    @Nullable
    String getOwnerKey();

    void setOwnerKey(@Nullable String value);

    @NotNull
    @StringLength(255)
    String getConsent();

    void setConsent(String value);

    @Nullable
    Long getConsentDay();

    void setConsentDay(@Nullable Long value);

    /** Both normalised names and the e-mail address, for finding a part of them. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getSearchText();

    void setSearchText(String value);

    @NotNull
    int getVersion();

    void setVersion(int value);

    @NotNull
    long getChangedAt();

    void setChangedAt(long value);
}
