package org.salescollab.customer;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Version;

/** A customer as the register knows it. */
public record Customer(CustomerKey key, CustomerProfile profile, Version version, Instant changedAt) {

    /** The name for a reader: the Chinese one for Chinese, else the English one, each if known. */
    public String name(Locale locale) {
        String zh = profile.nameZh();
        String en = profile.nameEn();
        boolean chinese = locale.getLanguage().equals("zh");
        if (zh == null || en == null) {
            return zh != null ? zh : en != null ? en : key.value();
        }
        return chinese ? zh : en;
    }

    /** The official name in the other language, if it says something else. */
    public @Nullable String otherName(Locale locale) {
        String shown = name(locale);
        return profile.officialNames().stream()
                .filter(name -> !name.equals(shown))
                .findFirst()
                .orElse(null);
    }
}
