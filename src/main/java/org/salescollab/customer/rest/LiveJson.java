package org.salescollab.customer.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What an open page is told when something has changed.
 *
 * @param sentence who did what to the customer's own record, in the reader's language; absent when something else changed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LiveJson(@Nullable String sentence) {}
