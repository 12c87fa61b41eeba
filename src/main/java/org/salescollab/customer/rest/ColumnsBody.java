package org.salescollab.customer.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns that somebody chooses, by their codes. */
public record ColumnsBody(@Nullable List<@Nullable String> columns) {}
