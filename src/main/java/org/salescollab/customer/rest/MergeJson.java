package org.salescollab.customer.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A merge that was made.
 *
 * @param undoable whether the reader may undo it now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MergeJson(
        long id,
        NamedCustomerJson from,
        NamedCustomerJson into,
        String at,
        PersonJson by,
        @Nullable String undoneAt,
        boolean undoable) {}
