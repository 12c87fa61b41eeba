package org.salescollab.customer.web;

import java.util.List;

/**
 * The companies around a customer that the reader may see.
 *
 * @param parent none or one
 * @param count how many belong to the customer, in words; empty when none do
 */
public record FamilyView(List<CustomerLinkView> parent, List<CustomerLinkView> children, String count) {}
