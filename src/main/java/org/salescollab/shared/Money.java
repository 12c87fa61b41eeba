package org.salescollab.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/** An amount in the smallest unit of its currency, so that sums are exact. */
public record Money(long minor, String currency) {

    public Money {
        Currency.getInstance(currency);
    }

    /** Takes a decimal amount; digits below the currency's smallest unit are rounded half up. */
    public static Money of(BigDecimal amount, String currency) {
        BigDecimal minor = amount.movePointRight(digitsOf(currency)).setScale(0, RoundingMode.HALF_UP);
        return new Money(minor.longValueExact(), currency);
    }

    public static Money zero(String currency) {
        return new Money(0, currency);
    }

    public BigDecimal amount() {
        return BigDecimal.valueOf(minor, digitsOf(currency));
    }

    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("cannot add " + other.currency + " to " + currency);
        }
        return new Money(Math.addExact(minor, other.minor), currency);
    }

    private static int digitsOf(String currency) {
        // Units of account such as XAU report -1 digits.
        return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
    }
}
