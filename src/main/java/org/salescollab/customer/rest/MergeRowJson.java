package org.salescollab.customer.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One field of a merge, in the reader's words.
 *
 * @param result what the survivor has afterwards
 * @param choosable whether the two differ and both have a value
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MergeRowJson(
        String field,
        String label,
        @Nullable String into,
        @Nullable String from,
        @Nullable String result,
        boolean choosable) {}
