package org.salescollab.customer.web;

import java.util.List;

/**
 * The first sales projects of a customer's list.
 *
 * @param next where the next page begins; empty when these are all
 */
public record SaleListView(List<SaleView> lines, String next) {}
