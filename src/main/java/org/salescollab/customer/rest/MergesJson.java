package org.salescollab.customer.rest;

import java.util.List;

/** Merges, the latest first. */
public record MergesJson(List<MergeJson> merges) {}
