package org.salescollab.customer.rest;

import org.jspecify.annotations.Nullable;

/** The currency that somebody chooses, by three letters of ISO 4217. */
public record CurrencyBody(@Nullable String currency) {}
