package org.salescollab.customer.web;

/**
 * The head of a column.
 *
 * @param query what the address asks to sort by it, or empty if it doesn't sort
 * @param order what assistive technology is told: ascending, descending or none
 */
public record ColumnView(String label, String query, String order) {}
