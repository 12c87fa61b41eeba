package org.salescollab.shared;

import java.util.List;
import java.util.Locale;

/** A part of the company that takes part in selling; named by code, shown in the reader's language. */
public record Department(String code) {

    public static final Department SALES = new Department("SALES");
    public static final Department MARKETING = new Department("MARKETING");
    public static final Department PRODUCT = new Department("PRODUCT");
    public static final Department SOLUTION = new Department("SOLUTION");
    public static final Department DELIVERY = new Department("DELIVERY");
    public static final Department SERVICE = new Department("SERVICE");
    public static final Department FINANCE = new Department("FINANCE");
    public static final Department LEGAL = new Department("LEGAL");
    public static final Department EXECUTIVE = new Department("EXECUTIVE");

    /** The departments of a fresh installation, in the order they are shown. */
    public static final List<Department> DEFAULTS =
            List.of(SALES, MARKETING, PRODUCT, SOLUTION, DELIVERY, SERVICE, FINANCE, LEGAL, EXECUTIVE);

    public String i18nKey() {
        return "sales.department." + code.toLowerCase(Locale.ROOT);
    }
}
