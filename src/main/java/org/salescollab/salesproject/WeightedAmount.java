package org.salescollab.salesproject;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * Amounts times their probability: summed exactly, rounded once.
 *
 * <p>Weighted amount = Σ amount × probability / 100 %. Rounding each project first would make the total depend on how
 * projects are grouped, so the sum of the products is kept whole and only what is shown is rounded, half to even.
 */
public record WeightedAmount(BigInteger minorTimesBasisPoints) {

    public static final WeightedAmount NONE = new WeightedAmount(BigInteger.ZERO);

    public static WeightedAmount of(long minor, Probability probability) {
        return new WeightedAmount(BigInteger.valueOf(minor).multiply(BigInteger.valueOf(probability.basisPoints())));
    }

    public WeightedAmount plus(WeightedAmount other) {
        return new WeightedAmount(minorTimesBasisPoints.add(other.minorTimesBasisPoints));
    }

    public long minor() {
        return new BigDecimal(minorTimesBasisPoints)
                .divide(BigDecimal.valueOf(Probability.ONE), 0, RoundingMode.HALF_EVEN)
                .longValueExact();
    }
}
