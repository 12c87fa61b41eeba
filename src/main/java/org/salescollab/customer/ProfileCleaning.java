package org.salescollab.customer;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Brings typed values into the form they are stored in: no outer blanks, nothing instead of empty, codes in case. */
final class ProfileCleaning {

    private ProfileCleaning() {}

    static CustomerProfile clean(CustomerProfile typed) {
        return CustomerNamePolicy.withoutRepeatedAliases(new CustomerProfile(
                text(typed.nameZh()),
                text(typed.nameEn()),
                aliases(typed.aliases()),
                upper(typed.creditCode()),
                text(typed.industry()),
                typed.tier(),
                text(typed.region()),
                upper(typed.country()),
                text(typed.language()),
                text(typed.timeZone()),
                upper(typed.currency()),
                text(typed.owner()),
                typed.status(),
                lower(typed.domain()),
                typed.parent(),
                new ExternalKeys(
                        text(typed.elsewhere().externalId()),
                        upper(typed.elsewhere().assetsKey()))));
    }

    private static List<String> aliases(List<String> typed) {
        return typed.stream()
                .map(ProfileCleaning::text)
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    private static @Nullable String upper(@Nullable String typed) {
        String text = text(typed);
        return text == null ? null : text.toUpperCase(Locale.ROOT);
    }

    private static @Nullable String lower(@Nullable String typed) {
        String text = text(typed);
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }
}
