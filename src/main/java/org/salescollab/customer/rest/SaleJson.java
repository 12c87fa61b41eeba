package org.salescollab.customer.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.salescollab.customer.Sale;
import org.salescollab.customer.SalesPage;
import org.salescollab.customer.web.SaleView;
import org.salescollab.shared.Money;

/**
 * A sales project of a customer.
 *
 * @param issue the issue's key
 * @param project key of the issue's project
 * @param stage code of the stage, such as S5
 * @param outcome OPEN, WON or LOST
 * @param base the amount in the base currency; absent without an amount or without a rate
 * @param expectedClose day as ISO 8601 writes it
 * @param shown the same in the reader's language
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SaleJson(
        String issue,
        String summary,
        String project,
        String stage,
        String outcome,
        @Nullable Amount amount,
        @Nullable Amount base,
        @Nullable String expectedClose,
        SaleView shown) {

    /** An amount of money. */
    public record Amount(BigDecimal amount, String currency) {

        static @Nullable Amount of(@Nullable Money money) {
            return money == null ? null : new Amount(money.amount(), money.currency());
        }
    }

    static SaleJson of(SalesPage.Line line, SaleView shown) {
        Sale sale = line.sale();
        return new SaleJson(
                line.issue().key(),
                line.issue().summary(),
                line.issue().project(),
                sale.stage(),
                sale.outcome().name(),
                Amount.of(sale.amount()),
                Amount.of(sale.baseAmount()),
                sale.expectedClose() == null ? null : sale.expectedClose().toString(),
                shown);
    }
}
