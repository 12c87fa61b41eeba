package org.salescollab.access;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Limits the members of a Jira group to some customers: those of the regions and of the tiers, where any are given, and
 * besides, if so chosen, those that the member owns.
 */
public record CustomerLimit(String group, SortedSet<String> regions, SortedSet<String> tiers, boolean owned) {

    public CustomerLimit {
        regions = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(regions));
        tiers = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(tiers));
    }
}
