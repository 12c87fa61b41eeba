package org.salescollab.salesproject;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.salescollab.shared.Money;

/**
 * Turns amounts into the base currency by the rates of one day.
 *
 * <p>The result has the smallest unit of the base currency, rounded half to even; {@link #factor} is the same rule for a
 * whole table, so that one statement recomputes what this class computes row by row.
 */
public record Exchange(String base, Map<String, BigDecimal> rates) {

    public Exchange {
        rates = Map.copyOf(rates);
        Currency.getInstance(base);
    }

    public static Exchange ofBaseOnly(String base) {
        return new Exchange(base, Map.of());
    }

    /** The amount in the base currency; empty when the currency has no rate. */
    public Optional<Money> toBase(Money amount) {
        return factor(amount.currency()).map(factor -> new Money(times(amount.minor(), factor), base));
    }

    /** The base currency, then those that have a rate, by code. */
    public List<String> currencies() {
        return Stream.concat(
                        Stream.of(base),
                        rates.keySet().stream()
                                .filter(code -> !code.equals(base))
                                .sorted())
                .toList();
    }

    /** So many of the base currency's smallest units in a currency that has a rate. */
    public Money fromBase(long minor, String currency) {
        BigDecimal factor = factor(currency).orElseThrow(() -> new IllegalArgumentException("no rate for " + currency));
        BigDecimal turned = BigDecimal.valueOf(minor).divide(factor, 0, RoundingMode.HALF_EVEN);
        return new Money(turned.longValueExact(), currency);
    }

    /** What smallest units of a currency are multiplied by to get smallest units of the base currency. */
    public Optional<BigDecimal> factor(String currency) {
        Optional<BigDecimal> rate =
                currency.equals(base) ? Optional.of(BigDecimal.ONE) : Optional.ofNullable(rates.get(currency));
        return rate.map(value -> value.movePointRight(digits(base) - digits(currency)));
    }

    private static long times(long minor, BigDecimal factor) {
        return BigDecimal.valueOf(minor)
                .multiply(factor)
                .setScale(0, RoundingMode.HALF_EVEN)
                .longValueExact();
    }

    private static int digits(String currency) {
        return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
    }
}
