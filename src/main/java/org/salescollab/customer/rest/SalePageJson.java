package org.salescollab.customer.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of a customer's sales projects.
 *
 * @param next the {@code after} of the next request; absent on the last page
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SalePageJson(List<SaleJson> sales, @Nullable String next) {}
