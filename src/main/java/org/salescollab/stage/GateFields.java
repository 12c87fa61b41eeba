package org.salescollab.stage;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.salescollab.salesproject.IssueFacts;

/** Which of the fields that a gate looks at are filled. */
public record GateFields(boolean customer, boolean amount, boolean close) {

    public static GateFields of(IssueFacts issue) {
        return of(issue.customerKey(), issue.amount(), issue.expectedClose());
    }

    /** An amount of nothing is none. */
    public static GateFields of(@Nullable Object customer, @Nullable BigDecimal amount, @Nullable Object close) {
        return new GateFields(customer != null, amount != null && amount.signum() > 0, close != null);
    }

    /** By the code of the field, in the order they are shown. */
    Map<String, Boolean> filled() {
        Map<String, Boolean> filled = new LinkedHashMap<>();
        filled.put("customer", customer);
        filled.put("amount", amount);
        filled.put("close", close);
        return filled;
    }
}
