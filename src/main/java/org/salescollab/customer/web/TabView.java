package org.salescollab.customer.web;

/**
 * A tab of a customer's page.
 *
 * @param count of what it holds; empty where it isn't known
 */
public record TabView(String code, String label, String count, boolean current) {}
