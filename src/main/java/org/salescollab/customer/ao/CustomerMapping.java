package org.salescollab.customer.ao;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.salescollab.customer.Customer;
import org.salescollab.customer.CustomerProfile;
import org.salescollab.customer.CustomerStatus;
import org.salescollab.customer.ExternalKeys;
import org.salescollab.customer.Handle;
import org.salescollab.customer.SortKey;
import org.salescollab.customer.Tier;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Version;

/** Carries a customer between its record and its row. */
final class CustomerMapping {

    private CustomerMapping() {}

    static Customer customer(CustomerRow row) {
        return new Customer(
                new CustomerKey(row.getID()),
                profile(row),
                new Version(row.getVersion()),
                Instant.ofEpochMilli(row.getChangedAt()),
                formerKeys(row));
    }

    static List<CustomerKey> formerKeys(CustomerRow row) {
        return lines(row.getFormerKeys()).stream()
                .map(Long::valueOf)
                .map(CustomerKey::new)
                .toList();
    }

    static @Nullable String formerKeys(Customer customer) {
        return customer.formerKeys().isEmpty()
                ? null
                : customer.formerKeys().stream()
                        .map(key -> String.valueOf(key.number()))
                        .collect(joining("\n"));
    }

    private static CustomerProfile profile(CustomerRow row) {
        return new CustomerProfile(
                row.getNameZh(),
                row.getNameEn(),
                lines(row.getAliases()),
                row.getCreditCode(),
                row.getIndustry(),
                Tier.valueOf(row.getTier()),
                row.getRegion(),
                row.getCountry(),
                row.getLang(),
                row.getZone(),
                row.getCurrency(),
                row.getOwnerKey(),
                CustomerStatus.valueOf(row.getStatus()),
                row.getMailDomain(),
                parent(row.getParentKey()),
                new ExternalKeys(row.getExternalId(), row.getAssetsKey()));
    }

    static Map<String, Object> values(CustomerProfile profile, Set<Handle> handles, Version version, Instant at) {
        Map<String, Object> values = new HashMap<>();
        values.put("NAME_ZH", profile.nameZh());
        values.put("NAME_EN", profile.nameEn());
        values.put("ALIASES", aliases(profile));
        values.put("CREDIT_CODE", profile.creditCode());
        values.put("INDUSTRY", profile.industry());
        values.put("TIER", profile.tier().name());
        values.put("TIER_RANK", profile.tier().ordinal());
        values.put("REGION", profile.region());
        values.put("COUNTRY", profile.country());
        values.put("LANG", profile.language());
        values.put("ZONE", profile.timeZone());
        values.put("CURRENCY", profile.currency());
        values.put("OWNER_KEY", profile.owner());
        values.put("STATUS", profile.status().name());
        values.put("STATUS_RANK", profile.status().ordinal());
        values.put("MAIL_DOMAIN", profile.domain());
        values.put("PARENT_KEY", parent(profile));
        values.put("EXTERNAL_ID", profile.elsewhere().externalId());
        values.put("ASSETS_KEY", profile.elsewhere().assetsKey());
        values.put("SORT_ZH", SortKey.chinese(profile));
        values.put("SORT_EN", SortKey.english(profile));
        values.put("SEARCH_TEXT", searchText(handles));
        values.put("VERSION", version.number());
        values.put("CHANGED_AT", at.toEpochMilli());
        return values;
    }

    static Map<String, Object> name(int customerId, Handle handle) {
        return Map.of("CUSTOMER_ID", customerId, "NATURAL_KEY", handle.text(), "CORE_NAME", handle.core());
    }

    static void write(CustomerRow row, Customer customer, Set<Handle> handles) {
        CustomerProfile profile = customer.profile();
        row.setNameZh(profile.nameZh());
        row.setNameEn(profile.nameEn());
        row.setAliases(aliases(profile));
        row.setCreditCode(profile.creditCode());
        row.setIndustry(profile.industry());
        row.setTier(profile.tier().name());
        row.setTierRank(profile.tier().ordinal());
        row.setRegion(profile.region());
        row.setCountry(profile.country());
        row.setLang(profile.language());
        row.setZone(profile.timeZone());
        row.setCurrency(profile.currency());
        row.setOwnerKey(profile.owner());
        row.setStatus(profile.status().name());
        row.setStatusRank(profile.status().ordinal());
        row.setMailDomain(profile.domain());
        row.setParentKey(parent(profile));
        row.setExternalId(profile.elsewhere().externalId());
        row.setAssetsKey(profile.elsewhere().assetsKey());
        row.setSortZh(SortKey.chinese(profile));
        row.setSortEn(SortKey.english(profile));
        row.setSearchText(searchText(handles));
        row.setVersion(customer.version().number());
        row.setChangedAt(customer.changedAt().toEpochMilli());
        row.save();
    }

    private static @Nullable CustomerKey parent(@Nullable String key) {
        return key == null ? null : CustomerKey.parse(key).orElse(null);
    }

    private static @Nullable String parent(CustomerProfile profile) {
        CustomerKey parent = profile.parent();
        return parent == null ? null : parent.value();
    }

    private static @Nullable String aliases(CustomerProfile profile) {
        return profile.aliases().isEmpty() ? null : String.join("\n", profile.aliases());
    }

    private static List<String> lines(@Nullable String text) {
        return text == null ? List.of() : text.lines().toList();
    }

    private static String searchText(Set<Handle> handles) {
        return handles.stream().map(Handle::plain).sorted().collect(joining("\n"));
    }
}
