package org.salescollab.customer.rest;

import org.jspecify.annotations.Nullable;

/** New official names of a customer, and the version that the person saw. */
public record NamesBody(
        @Nullable String nameZh,
        @Nullable String nameEn,
        @Nullable Integer version) {}
