package org.salescollab.customer.rest;

/** The two customers of a merge as they are stored now. */
public record MergePairJson(CustomerJson from, CustomerJson into) {}
