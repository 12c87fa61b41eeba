package org.salescollab.customer.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the reader has chosen for the register.
 *
 * @param columns codes of the columns that are shown
 * @param currency that sums are told in; absent for the base currency
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RegisterChoicesJson(
        List<String> columns, @Nullable String currency, List<SavedFilterJson> filters) {}
