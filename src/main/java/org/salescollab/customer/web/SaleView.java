package org.salescollab.customer.web;

/**
 * One line of a customer's list of sales projects, in the reader's words and digits; what is not known is empty.
 *
 * @param base the amount in the base currency, or why there is none
 */
public record SaleView(
        String key, String summary, String stage, String amount, String base, String close, String project) {}
