package org.salescollab.customer.rest;

import org.jspecify.annotations.Nullable;

/** An alias to add or to remove, and the version that the person saw. */
public record AliasBody(@Nullable String alias, @Nullable Integer version) {}
