package org.salescollab.progress;

import org.salescollab.salesproject.Stage;
import org.salescollab.salesproject.WeightedAmount;

/**
 * What is in one stage.
 *
 * @param baseMinor sum of the amounts in the base currency
 * @param withoutRate projects whose amount is in a currency without a rate, so it isn't in the sums
 */
public record StageSum(Stage stage, long count, long baseMinor, WeightedAmount weighted, long withoutRate) {

    static StageSum nothing(Stage stage) {
        return new StageSum(stage, 0, 0, WeightedAmount.NONE, 0);
    }

    public StageSum plus(StageSum other) {
        return new StageSum(
                stage,
                count + other.count,
                Math.addExact(baseMinor, other.baseMinor),
                weighted.plus(other.weighted),
                withoutRate + other.withoutRate);
    }
}
