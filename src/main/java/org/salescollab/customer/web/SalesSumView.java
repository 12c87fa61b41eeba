package org.salescollab.customer.web;

/**
 * One line of a customer's sales projects.
 *
 * @param query the search that lists them, ready for an address; empty when there are none
 * @param note what the sum leaves out; empty when nothing
 */
public record SalesSumView(String label, String count, String amount, String query, String note) {}
