package org.salescollab.customer;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Says why two profiles may mean one company. */
public final class DuplicateRules {

    /** Addresses that everybody can have say nothing of a company. */
    private static final Set<String> FREE_MAIL = Set.of(
            "126.com",
            "139.com",
            "163.com",
            "aliyun.com",
            "foxmail.com",
            "gmail.com",
            "gmx.de",
            "gmx.net",
            "googlemail.com",
            "hotmail.com",
            "icloud.com",
            "live.com",
            "mail.ru",
            "msn.com",
            "outlook.com",
            "proton.me",
            "qq.com",
            "sina.cn",
            "sina.com",
            "sohu.com",
            "t-online.de",
            "vip.qq.com",
            "web.de",
            "yahoo.com",
            "yandex.ru",
            "yeah.net");

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

    /** Whether a company of its own stands behind a mail domain. */
    static boolean isOwn(String domain) {
        return !FREE_MAIL.contains(domain);
    }
}
