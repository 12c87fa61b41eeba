package org.salescollab.customer;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The single values of a profile, in the order in which they are shown; aliases are many. */
public enum CustomerField {
    NAME_ZH("nameZh"),
    NAME_EN("nameEn"),
    TIER("tier"),
    STATUS("status"),
    OWNER("owner"),
    INDUSTRY("industry"),
    REGION("region"),
    COUNTRY("country"),
    CREDIT_CODE("creditCode"),
    LANGUAGE("language"),
    TIME_ZONE("timeZone"),
    CURRENCY("currency"),
    DOMAIN("domain"),
    EXTERNAL_ID("externalId"),
    ASSETS_KEY("assetsKey");

    private final String word;

    CustomerField(String word) {
        this.word = word;
    }

    /** As requests, answers and the audit log call it. */
    public String word() {
        return word;
    }

    public @Nullable String of(CustomerProfile profile) {
        return profile.values().get(word);
    }

    public String i18nKey() {
        return "sales.customer.field." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
