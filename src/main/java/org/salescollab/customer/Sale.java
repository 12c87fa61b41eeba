package org.salescollab.customer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.Money;
import org.salescollab.shared.ProjectId;

/**
 * One sales project of a customer.
 *
 * @param stage code of the stage, such as {@code S5}
 * @param stageText key of the stage's name
 * @param baseAmount the amount in the base currency; null without an amount or without a rate for its currency
 */
public record Sale(
        IssueId issue,
        ProjectId project,
        String stage,
        String stageText,
        SalesSum.Outcome outcome,
        @Nullable Money amount,
        @Nullable Money baseAmount,
        @Nullable LocalDate expectedClose) {

    public SalePosition position() {
        int day = expectedClose == null ? SalePosition.NO_DAY : (int) expectedClose.toEpochDay();
        return new SalePosition(outcome != SalesSum.Outcome.OPEN, day, issue.value());
    }
}
