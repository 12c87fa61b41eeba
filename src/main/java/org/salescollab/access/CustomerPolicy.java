package org.salescollab.access;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.salescollab.shared.Version;

/**
 * Who may do what with customers, as the administrators chose.
 *
 * @param groups the Jira groups that have a right; none means the default, see {@link AccessGate}
 * @param limits members of several limited groups see what any of them shows; members of none see all customers
 */
public record CustomerPolicy(
        Map<CustomerRight, SortedSet<String>> groups, List<CustomerLimit> limits, Version version) {

    /** Nothing chosen. */
    public static final CustomerPolicy DEFAULT = new CustomerPolicy(Map.of(), List.of(), Version.FIRST);

    public CustomerPolicy {
        Map<CustomerRight, SortedSet<String>> copy = new TreeMap<>();
        for (CustomerRight right : CustomerRight.values()) {
            copy.put(
                    right,
                    java.util.Collections.unmodifiableSortedSet(
                            new TreeSet<>(groups.getOrDefault(right, new TreeSet<>()))));
        }
        groups = java.util.Collections.unmodifiableMap(copy);
        limits = List.copyOf(limits);
    }

    public SortedSet<String> groupsOf(CustomerRight right) {
        return groups.getOrDefault(right, new TreeSet<>());
    }

    /** The limits of somebody in these groups. */
    List<CustomerLimit> limitsOf(Set<String> memberships) {
        return limits.stream()
                .filter(limit -> memberships.contains(limit.group()))
                .toList();
    }
}
