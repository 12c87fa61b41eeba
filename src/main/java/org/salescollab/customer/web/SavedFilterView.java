package org.salescollab.customer.web;

/** A filter that the reader has saved. */
public record SavedFilterView(long id, String name, boolean standard, boolean current) {}
