package org.salescollab.customer;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which customers a list shows; an empty set or a null sets no limit.
 *
 * @param regions compared as they are written
 */
public record CustomerFilter(
        @Nullable String text,
        Set<Tier> tiers,
        Set<CustomerStatus> statuses,
        @Nullable String owner,
        Set<String> regions) {

    public static final CustomerFilter ALL = new CustomerFilter(null, Set.of(), Set.of(), null, Set.of());

    public CustomerFilter {
        tiers = Set.copyOf(tiers);
        statuses = Set.copyOf(statuses);
        regions = Set.copyOf(regions);
    }

    /** The text as names are compared, or null if there is nothing to look for. */
    public @Nullable String normalisedText() {
        if (text == null) {
            return null;
        }
        String normalised = NormalisedName.of(text);
        return normalised.isEmpty() ? null : normalised;
    }
}
