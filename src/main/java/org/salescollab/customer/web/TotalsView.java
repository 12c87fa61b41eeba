package org.salescollab.customer.web;

import java.util.List;

/**
 * A customer's sales projects in sums.
 *
 * @param currency that they are told in
 * @param offered the currencies to choose from
 */
public record TotalsView(List<SalesSumView> lines, String currency, List<String> offered) {

    static final TotalsView NONE = new TotalsView(List.of(), "", List.of());
}
