package org.salescollab.customer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.salescollab.shared.Problems;

/** One name, official or alias, and one credit code belong to one customer only. */
final class CustomerNamePolicy {

    private CustomerNamePolicy() {}

    /** Drops aliases that say what an official name or an earlier alias says already. */
    static CustomerProfile withoutRepeatedAliases(CustomerProfile profile) {
        Map<Handle, String> seen = new LinkedHashMap<>();
        profile.officialNames().forEach(name -> seen.put(Handle.name(name), name));
        List<String> kept = new ArrayList<>();
        for (String alias : profile.aliases()) {
            if (seen.putIfAbsent(Handle.name(alias), alias) == null) {
                kept.add(alias);
            }
        }
        return profile.withAliases(kept);
    }

    /** What the customer is found by, each with the field it comes from. */
    static Map<Handle, String> handles(CustomerProfile profile) {
        Map<Handle, String> handles = new LinkedHashMap<>();
        profile.aliases().forEach(alias -> handles.put(Handle.name(alias), "aliases"));
        if (profile.nameEn() != null) {
            handles.put(Handle.name(profile.nameEn()), "nameEn");
        }
        if (profile.nameZh() != null) {
            handles.put(Handle.name(profile.nameZh()), "nameZh");
        }
        if (profile.creditCode() != null) {
            handles.put(Handle.creditCode(profile.creditCode()), "creditCode");
        }
        return handles;
    }

    /** A renamed customer stays findable by what it was called before. */
    static CustomerProfile keepingFormerNames(CustomerProfile changed, CustomerProfile former) {
        List<String> aliases = new ArrayList<>(changed.aliases());
        aliases.addAll(former.officialNames());
        return withoutRepeatedAliases(changed.withAliases(aliases));
    }

    /**
     * Names each field that says what another customer holds already.
     *
     * @param holders customers other than the one being written, by what they hold
     * @param seen which of them may be named to the person who writes
     */
    static Problems collisions(CustomerProfile profile, Map<Handle, Customer> holders, CustomerCondition seen) {
        Problems problems = new Problems();
        handles(profile).forEach((handle, field) -> {
            Customer holder = holders.get(handle);
            if (holder != null && !seen.test(holder)) {
                problems.add(field, "sales.customer.error.taken.hidden");
            } else if (holder != null) {
                problems.add(field, "sales.customer.error.taken." + kind(field), spoken(holder), holder.key());
            }
        });
        return problems;
    }

    private static String kind(String field) {
        return field.equals("creditCode") ? "credit-code" : "name";
    }

    private static String spoken(Customer holder) {
        return String.join(" / ", holder.profile().officialNames());
    }
}
