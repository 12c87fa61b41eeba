package org.salescollab.customer.rest;

import java.util.List;

/** Known customers that the typed one may be, the likeliest first. */
public record DuplicatesJson(List<DuplicateJson> duplicates) {}
