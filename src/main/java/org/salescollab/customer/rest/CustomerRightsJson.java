package org.salescollab.customer.rest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.salescollab.access.CustomerLimit;
import org.salescollab.access.CustomerPolicy;
import org.salescollab.access.CustomerRight;
import org.salescollab.shared.Problems;
import org.salescollab.shared.Version;

/**
 * The rights over customers as they travel, both ways.
 *
 * @param rights groups by the right's code; none means the default
 * @param version the version that was seen
 */
public record CustomerRightsJson(
        @Nullable Map<String, @Nullable List<String>> rights,
        @Nullable List<Limit> limits,
        @Nullable Integer version) {

    /** What the members of a group are limited to. */
    public record Limit(
            @Nullable String group,
            @Nullable List<String> regions,
            @Nullable List<String> tiers,
            @Nullable Boolean owned) {

        CustomerLimit limit() {
            return new CustomerLimit(
                    group == null ? "" : group.strip(), set(regions), set(tiers), Boolean.TRUE.equals(owned));
        }
    }

    static CustomerRightsJson of(CustomerPolicy policy) {
        Map<String, @Nullable List<String>> rights = new LinkedHashMap<>();
        policy.groups().forEach((right, groups) -> rights.put(right.code(), List.copyOf(groups)));
        List<Limit> limits = policy.limits().stream()
                .map(limit -> new Limit(
                        limit.group(), List.copyOf(limit.regions()), List.copyOf(limit.tiers()), limit.owned()))
                .toList();
        return new CustomerRightsJson(rights, limits, policy.version().number());
    }

    CustomerPolicy policy() {
        if (version == null) {
            throw Problems.refuse("version", "sales.customer.error.version");
        }
        Map<CustomerRight, SortedSet<String>> groups = new TreeMap<>();
        Objects.requireNonNullElse(rights, Map.<String, List<String>>of())
                .forEach((right, named) -> groups.put(right(right), set(named)));
        List<CustomerLimit> all = new ArrayList<>();
        Objects.requireNonNullElse(limits, List.<Limit>of()).forEach(limit -> all.add(limit.limit()));
        return new CustomerPolicy(groups, all, new Version(version));
    }

    private static CustomerRight right(String name) {
        for (CustomerRight right : CustomerRight.values()) {
            if (right.code().equalsIgnoreCase(name)) {
                return right;
            }
        }
        throw Problems.refuse("rights." + name, "sales.customer.error.code", CustomerRight.codes());
    }

    private static SortedSet<String> set(@Nullable List<String> values) {
        SortedSet<String> set = new TreeSet<>();
        if (values != null) {
            values.stream()
                    .filter(Objects::nonNull)
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .forEach(set::add);
        }
        return set;
    }
}
