package org.salescollab.customer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.salescollab.audit.FieldChange;
import org.salescollab.shared.CustomerKey;

/**
 * What is known of a customer and may be edited; an unknown text is null.
 *
 * @param nameZh Chinese name; at least one of the two names is known
 * @param creditCode unified social credit code of a company in China
 * @param country two letters of ISO 3166
 * @param language language tag, such as {@code zh-CN}
 * @param currency three letters of ISO 4217
 * @param owner user key of the person who owns the relation
 * @param domain the part of the company's mail and web addresses after the at sign
 * @param parent the company that this one belongs to
 * @param elsewhere what other systems call the customer
 */
public record CustomerProfile(
        @Nullable String nameZh,
        @Nullable String nameEn,
        List<String> aliases,
        @Nullable String creditCode,
        @Nullable String industry,
        Tier tier,
        @Nullable String region,
        @Nullable String country,
        @Nullable String language,
        @Nullable String timeZone,
        @Nullable String currency,
        @Nullable String owner,
        CustomerStatus status,
        @Nullable String domain,
        @Nullable CustomerKey parent,
        ExternalKeys elsewhere) {

    public CustomerProfile {
        aliases = List.copyOf(aliases);
    }

    /** A customer that belongs to no other company and that no other system knows. */
    public CustomerProfile(
            @Nullable String nameZh,
            @Nullable String nameEn,
            List<String> aliases,
            @Nullable String creditCode,
            @Nullable String industry,
            Tier tier,
            @Nullable String region,
            @Nullable String country,
            @Nullable String language,
            @Nullable String timeZone,
            @Nullable String currency,
            @Nullable String owner,
            CustomerStatus status,
            @Nullable String domain) {
        this(
                nameZh,
                nameEn,
                aliases,
                creditCode,
                industry,
                tier,
                region,
                country,
                language,
                timeZone,
                currency,
                owner,
                status,
                domain,
                null,
                ExternalKeys.NONE);
    }

    /** A customer of whom nothing but the names is known. */
    public static CustomerProfile named(@Nullable String nameZh, @Nullable String nameEn) {
        return new CustomerProfile(
                nameZh,
                nameEn,
                List.of(),
                null,
                null,
                Tier.C,
                null,
                null,
                null,
                null,
                null,
                null,
                CustomerStatus.PROSPECT,
                null);
    }

    public CustomerProfile withNames(@Nullable String zh, @Nullable String en) {
        return with("nameZh", zh).with("nameEn", en);
    }

    public CustomerProfile withAliases(List<String> newAliases) {
        return with("aliases", newAliases.isEmpty() ? null : String.join("\n", newAliases));
    }

    public CustomerProfile withParent(@Nullable CustomerKey company) {
        return with("parent", company == null ? null : company.value());
    }

    public CustomerProfile withDomain(@Nullable String newDomain) {
        return with("domain", newDomain);
    }

    public CustomerProfile withCreditCode(@Nullable String code) {
        return with("creditCode", code);
    }

    private CustomerProfile with(String field, @Nullable String value) {
        Map<String, @Nullable String> values = values();
        values.put(field, value);
        return of(values);
    }

    /** The official names, Chinese first. */
    public List<String> officialNames() {
        List<String> names = new ArrayList<>();
        if (nameZh != null) {
            names.add(nameZh);
        }
        if (nameEn != null) {
            names.add(nameEn);
        }
        return names;
    }

    /** What differs from an earlier profile, field by field. */
    public List<FieldChange> changesSince(CustomerProfile earlier) {
        Map<String, @Nullable String> before = earlier.values();
        List<FieldChange> changes = new ArrayList<>();
        values().forEach((field, value) -> {
            if (!Objects.equals(before.get(field), value)) {
                changes.add(new FieldChange(field, before.get(field), value));
            }
        });
        return changes;
    }

    /** The profile of such values; a tier and a status are always among them. */
    static CustomerProfile of(Map<String, @Nullable String> values) {
        String aliases = values.get("aliases");
        return new CustomerProfile(
                values.get("nameZh"),
                values.get("nameEn"),
                aliases == null ? List.of() : aliases.lines().toList(),
                values.get("creditCode"),
                values.get("industry"),
                Tier.valueOf(Objects.requireNonNull(values.get("tier"))),
                values.get("region"),
                values.get("country"),
                values.get("language"),
                values.get("timeZone"),
                values.get("currency"),
                values.get("owner"),
                CustomerStatus.valueOf(Objects.requireNonNull(values.get("status"))),
                values.get("domain"),
                Optional.ofNullable(values.get("parent"))
                        .flatMap(CustomerKey::parse)
                        .orElse(null),
                new ExternalKeys(values.get("externalId"), values.get("assetsKey")));
    }

    /** Every value by its field, as text; aliases one a line. */
    Map<String, @Nullable String> values() {
        Map<String, @Nullable String> values = new LinkedHashMap<>();
        values.put("nameZh", nameZh);
        values.put("nameEn", nameEn);
        values.put("aliases", aliases.isEmpty() ? null : String.join("\n", aliases));
        values.put("creditCode", creditCode);
        values.put("industry", industry);
        values.put("tier", tier.name());
        values.put("region", region);
        values.put("country", country);
        values.put("language", language);
        values.put("timeZone", timeZone);
        values.put("currency", currency);
        values.put("owner", owner);
        values.put("status", status.name());
        values.put("domain", domain);
        values.put("parent", parent == null ? null : parent.value());
        values.put("externalId", elsewhere.externalId());
        values.put("assetsKey", elsewhere.assetsKey());
        return values;
    }
}
