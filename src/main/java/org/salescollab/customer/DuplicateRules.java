package org.salescollab.customer;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says why two profiles may mean one company. */
public final class DuplicateRules {

    private DuplicateRules() {}

    public static Set<DuplicateReason> reasons(CustomerProfile one, CustomerProfile other) {
        Set<DuplicateReason> reasons = EnumSet.noneOf(DuplicateReason.class);
        List<CoreName> others = cores(other);
        for (CoreName core : cores(one)) {
            if (others.contains(core)) {
                reasons.add(DuplicateReason.SAME_NAME);
            } else if (others.stream().anyMatch(each -> core.begins(each) || each.begins(core))) {
                reasons.add(DuplicateReason.NAME_BEGINS);
            }
        }
        if (reasons.contains(DuplicateReason.SAME_NAME)) {
            reasons.remove(DuplicateReason.NAME_BEGINS);
        }
        String domain = one.domain();
        if (domain != null && isOwn(domain) && domain.equals(other.domain())) {
            reasons.add(DuplicateReason.SAME_DOMAIN);
        }
        if (isCalledBy(other, one.creditCode()) || isCalledBy(one, other.creditCode())) {
            reasons.add(DuplicateReason.SAME_CODE);
        }
        return reasons;
    }

    static List<CoreName> cores(CustomerProfile profile) {
        List<String> names = new ArrayList<>(profile.officialNames());
        names.addAll(profile.aliases());
        return names.stream()
                .map(CoreName::of)
                .filter(core -> !core.isEmpty())
                .distinct()
                .toList();
    }

    /** One code belongs to one customer only, but another may have it among its names. */
    private static boolean isCalledBy(CustomerProfile profile, @Nullable String code) {
        return code != null
                && (code.equals(profile.creditCode())
                        || CustomerNamePolicy.handles(profile).containsKey(Handle.name(code)));
    }

    /** Whether a company of its own stands behind a mail domain. */
    static boolean isOwn(String domain) {
        return !FreeMail.contains(domain);
    }
}
