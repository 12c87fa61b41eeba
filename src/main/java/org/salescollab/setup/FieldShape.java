package org.salescollab.setup;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.salescollab.salesproject.SalesField;

/** What sort of field each {@link SalesField} is, and what may be chosen in it. */
public enum FieldShape {
    CUSTOMER(SalesField.CUSTOMER, Sort.CUSTOMER),
    CUSTOMERS(SalesField.CUSTOMERS, Sort.CUSTOMERS),
    CONTACTS(SalesField.CONTACTS, Sort.CONTACTS),
    AMOUNT(SalesField.AMOUNT, Sort.AMOUNT),
    CURRENCY(SalesField.CURRENCY, Sort.CHOICE, "CNY", "USD", "EUR", "GBP", "JPY", "HKD", "BRL"),
    PROBABILITY(SalesField.PROBABILITY, Sort.NUMBER),
    FORECAST_CATEGORY(
            SalesField.FORECAST_CATEGORY, Sort.CHOICE, "PIPELINE", "BEST_CASE", "COMMIT", "CLOSED", "OMITTED"),
    EXPECTED_CLOSE(SalesField.EXPECTED_CLOSE, Sort.DAY),
    OUTCOME(SalesField.OUTCOME, Sort.CHOICE, "WON", "LOST", "CANCELLED"),
    LOSS_REASON(
            SalesField.LOSS_REASON,
            Sort.CHOICE,
            "PRICE",
            "PRODUCT_FIT",
            "TIMING",
            "NO_DECISION",
            "COMPETITOR",
            "RELATIONSHIP",
            "SLOW_RESPONSE",
            "DELIVERY_RISK",
            "COMPLIANCE"),
    NEXT_STEP(SalesField.NEXT_STEP, Sort.TEXT),
    NEXT_STEP_DATE(SalesField.NEXT_STEP_DATE, Sort.DAY),
    COMPLEXITY(SalesField.COMPLEXITY, Sort.CHOICE, "SIMPLE", "STANDARD", "COMPLEX");

    /** The sorts of fields there are; the adapter knows which type of the platform each one is. */
    public enum Sort {
        CUSTOMER,
        CUSTOMERS,
        CONTACTS,
        AMOUNT,
        CHOICE,
        NUMBER,
        DAY,
        TEXT
    }

    private final SalesField field;
    private final Sort sort;
    private final List<String> options;

    FieldShape(SalesField field, Sort sort, String... options) {
        this.field = field;
        this.sort = sort;
        this.options = List.of(options);
    }

    public SalesField field() {
        return field;
    }

    public Sort sort() {
        return sort;
    }

    public List<String> options() {
        return options;
    }

    /** Where the option's name stands; a currency is its own name in every language. */
    public String optionI18nKey(String option) {
        return "sales.option." + slug(name()) + "." + slug(option);
    }

    public boolean isNamedByCode() {
        return this == CURRENCY;
    }

    private static String slug(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static FieldShape of(SalesField field) {
        return Arrays.stream(values())
                .filter(shape -> shape.field == field)
                .findFirst()
                .orElseThrow();
    }
}
