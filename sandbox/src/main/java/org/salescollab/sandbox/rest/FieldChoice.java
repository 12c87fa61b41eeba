package org.salescollab.sandbox.rest;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which fields a client asked for: names, *all, *navigable, and -name to leave one out. */
record FieldChoice(boolean all, boolean navigable, Set<String> wanted, Set<String> unwanted) {
    private static final Set<String> NOT_NAVIGABLE = Set.of("comment", "attachment", "worklog");

    static FieldChoice of(List<String> asked, boolean everythingByDefault) {
        Set<String> wanted = new HashSet<>();
        Set<String> unwanted = new HashSet<>();
        for (String one : asked) {
            if (one.startsWith("-")) {
                unwanted.add(one.substring(1));
            } else {
                wanted.add(one);
            }
        }
        boolean open = wanted.isEmpty();
        return new FieldChoice(
                wanted.contains("*all") || open && everythingByDefault,
                wanted.contains("*navigable") || open && !everythingByDefault,
                wanted,
                unwanted);
    }

    boolean includes(String field) {
        if (unwanted.contains(field)) {
            return false;
        }
        return all || wanted.contains(field) || navigable && !NOT_NAVIGABLE.contains(field);
    }
}
