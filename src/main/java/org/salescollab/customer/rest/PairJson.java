package org.salescollab.customer.rest;

import java.util.List;

/** Two customers that may be one, and why, in the reader's words. */
public record PairJson(NamedCustomerJson low, NamedCustomerJson high, List<String> reasons) {}
