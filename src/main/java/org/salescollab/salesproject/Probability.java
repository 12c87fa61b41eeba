package org.salescollab.salesproject;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A chance of winning from 0 to 100 %, kept in hundredths of a percent so that sums are exact. */
public record Probability(int basisPoints) {

    public static final int ONE = 10_000;

    public Probability {
        if (basisPoints < 0 || basisPoints > ONE) {
            throw new IllegalArgumentException("a probability is 0 to 100 %, not " + basisPoints + " / 100 %");
        }
    }

    public static Probability ofPercent(int percent) {
        return new Probability(percent * 100);
    }

    /** Reads a percentage from a free number field: what lies outside 0 to 100 is taken as the nearer end. */
    public static Probability clamped(BigDecimal percent) {
        BigDecimal points = percent.movePointRight(2).setScale(0, RoundingMode.HALF_EVEN);
        return new Probability(
                points.max(BigDecimal.ZERO).min(BigDecimal.valueOf(ONE)).intValueExact());
    }

    public BigDecimal percent() {
        BigDecimal shortest = BigDecimal.valueOf(basisPoints, 2).stripTrailingZeros();
        return shortest.setScale(Math.max(0, shortest.scale()));
    }
}
