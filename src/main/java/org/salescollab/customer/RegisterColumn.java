package org.salescollab.customer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the register can show of a customer, in the order in which it stands there. */
public enum RegisterColumn {
    KEY,
    /** The name for the reader, which leads to the customer's page and therefore always stands there. */
    NAME,
    NAME_ZH,
    NAME_EN,
    TIER,
    STATUS,
    OWNER,
    REGION,
    COUNTRY,
    INDUSTRY,
    PARENT;

    /** For people who have chosen none. */
    public static final List<RegisterColumn> DEFAULTS = List.of(KEY, NAME, TIER, STATUS, OWNER, REGION);

    /** The chosen ones in their order, the name among them. */
    public static List<RegisterColumn> of(Set<RegisterColumn> chosen) {
        return Arrays.stream(values())
                .filter(column -> column == NAME || chosen.contains(column))
                .toList();
    }

    public static Optional<RegisterColumn> parse(String code) {
        return Arrays.stream(values())
                .filter(column -> column.code().equals(code))
                .findFirst();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String i18nKey() {
        return "sales.customer.field." + code();
    }
}
