package org.salescollab.salesproject;

import java.math.BigDecimal;
import java.time.LocalDate;

/** From a day on, one unit of {@code currency} is worth {@code rate} units of the base currency. */
public record FxRate(String currency, LocalDate from, BigDecimal rate) {

    /** Digits after the point that a rate may have. */
    public static final int SCALE = 10;

    /** Rates from here on are a slip of the keyboard. */
    public static final BigDecimal LIMIT = BigDecimal.valueOf(10_000_000);

    public FxRate {
        if (rate.signum() <= 0
                || rate.compareTo(LIMIT) >= 0
                || rate.stripTrailingZeros().scale() > SCALE) {
            throw new IllegalArgumentException("not a rate: " + rate);
        }
    }
}
