package org.salescollab.customer.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A known customer that the typed one may be.
 *
 * @param reasons why, in the reader's words
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DuplicateJson(
        String key, String name, @Nullable String otherName, String tier, List<String> reasons) {}
