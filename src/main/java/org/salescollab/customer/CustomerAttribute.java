package org.salescollab.customer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What customers can be searched and told apart by, by these words in conditions. */
public enum CustomerAttribute {
    TIER,
    STATUS,
    REGION,
    COUNTRY,
    INDUSTRY,
    OWNER,
    NAME,

    /** The key of the parent company; no word of conditions, which would tell of hidden ones. */
    PARENT;

    static Optional<CustomerAttribute> called(String word) {
        return Arrays.stream(values())
                .filter(attribute -> attribute != PARENT && attribute.name().equalsIgnoreCase(word))
                .findFirst();
    }

    /** As conditions write it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a part of it can be looked for; codes and people are named in full. */
    boolean isText() {
        return this == REGION || this == INDUSTRY || this == NAME;
    }

    /** The stored values; none where nothing is known, several for the names, which are in their compared form. */
    List<String> of(CustomerProfile profile) {
        return switch (this) {
            case TIER -> List.of(profile.tier().name());
            case STATUS -> List.of(profile.status().name());
            case REGION -> known(profile.region());
            case COUNTRY -> known(profile.country());
            case INDUSTRY -> known(profile.industry());
            case OWNER -> known(profile.owner());
            case PARENT ->
                known(profile.parent() == null ? null : profile.parent().value());
            case NAME ->
                CustomerNamePolicy.handles(profile).keySet().stream()
                        .map(Handle::plain)
                        .toList();
        };
    }

    private static List<String> known(@Nullable String value) {
        return value == null ? List.of() : List.of(value);
    }
}
