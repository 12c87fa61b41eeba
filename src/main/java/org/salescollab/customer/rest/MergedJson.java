package org.salescollab.customer.rest;

/** The survivor of a merge and the number by which the merge is undone. */
public record MergedJson(long id, CustomerJson customer) {}
