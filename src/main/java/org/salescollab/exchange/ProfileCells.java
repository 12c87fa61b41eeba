package org.salescollab.exchange;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.salescollab.customer.CustomerProfile;
import org.salescollab.customer.CustomerStatus;
import org.salescollab.customer.ExternalKeys;
import org.salescollab.customer.Tier;
import org.salescollab.shared.CustomerKey;

/** A profile as cells, one for each field in their order, and back without loss; the parent is a key. */
public final class ProfileCells {

    private ProfileCells() {}

    public static List<String> cells(CustomerProfile profile) {
        return ImportField.all().stream().map(field -> field.of(profile)).toList();
    }

    public static CustomerProfile profile(List<String> cells) {
        Map<ImportField, String> values = new EnumMap<>(ImportField.class);
        ImportField.all().forEach(field -> values.put(field, cells.get(field.ordinal())));
        return profile(values);
    }

    /** Every field must have a value, if only an empty one. */
    static CustomerProfile profile(Map<ImportField, String> values) {
        return new CustomerProfile(
                text(values, ImportField.NAME_ZH),
                text(values, ImportField.NAME_EN),
                value(values, ImportField.ALIASES).lines().toList(),
                text(values, ImportField.CREDIT_CODE),
                text(values, ImportField.INDUSTRY),
                Tier.valueOf(value(values, ImportField.TIER)),
                text(values, ImportField.REGION),
                text(values, ImportField.COUNTRY),
                text(values, ImportField.LANGUAGE),
                text(values, ImportField.TIME_ZONE),
                text(values, ImportField.CURRENCY),
                text(values, ImportField.OWNER),
                CustomerStatus.valueOf(value(values, ImportField.STATUS)),
                text(values, ImportField.DOMAIN),
                CustomerKey.parse(value(values, ImportField.PARENT)).orElse(null),
                new ExternalKeys(text(values, ImportField.EXTERNAL_ID), text(values, ImportField.ASSETS_KEY)));
    }

    private static String value(Map<ImportField, String> values, ImportField field) {
        return values.getOrDefault(field, "");
    }

    private static @Nullable String text(Map<ImportField, String> values, ImportField field) {
        String value = value(values, field);
        return value.isEmpty() ? null : value;
    }
}
