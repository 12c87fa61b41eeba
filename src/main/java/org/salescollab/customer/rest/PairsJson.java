package org.salescollab.customer.rest;

import java.util.List;

/** Pairs of customers that may be one. */
public record PairsJson(List<PairJson> pairs) {}
