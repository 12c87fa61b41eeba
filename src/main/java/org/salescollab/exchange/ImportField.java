package org.salescollab.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.salescollab.customer.CustomerProfile;

/** A column of an exported file, and what a column of an imported one can mean. */
public enum ImportField {
    KEY("key", profile -> null),
    NAME_ZH("nameZh", CustomerProfile::nameZh),
    NAME_EN("nameEn", CustomerProfile::nameEn),
    ALIASES("aliases", profile -> String.join("\n", profile.aliases())),
    CREDIT_CODE("creditCode", CustomerProfile::creditCode),
    TIER("tier", profile -> profile.tier().name()),
    STATUS("status", profile -> profile.status().name()),
    OWNER("owner", CustomerProfile::owner),
    INDUSTRY("industry", CustomerProfile::industry),
    REGION("region", CustomerProfile::region),
    COUNTRY("country", CustomerProfile::country),
    LANGUAGE("language", CustomerProfile::language),
    TIME_ZONE("timeZone", CustomerProfile::timeZone),
    CURRENCY("currency", CustomerProfile::currency),
    DOMAIN("domain", CustomerProfile::domain),
    EXTERNAL_ID("externalId", profile -> profile.elsewhere().externalId()),
    ASSETS_KEY("assetsKey", profile -> profile.elsewhere().assetsKey()),
    PARENT(
            "parent",
            profile -> profile.parent() == null ? null : profile.parent().value());

    private final String code;
    private final Function<CustomerProfile, @Nullable String> value;

    ImportField(String code, Function<CustomerProfile, @Nullable String> value) {
        this.code = code;
        this.value = value;
    }

    /** As it is called in JSON and in messages by field. */
    public String code() {
        return code;
    }

    /** The last part of the i18n keys that name it. */
    public String i18nName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its value as text; empty where there is none. */
    String of(CustomerProfile profile) {
        String text = value.apply(profile);
        return text == null ? "" : text;
    }

    static Optional<ImportField> byCode(String code) {
        return all().stream().filter(field -> field.code.equals(code)).findFirst();
    }

    static List<ImportField> all() {
        return Arrays.asList(values());
    }
}
