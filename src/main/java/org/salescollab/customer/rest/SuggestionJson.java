package org.salescollab.customer.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** What a picker shows of a customer; {@code otherName} is the name in the other language. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SuggestionJson(
        String key, String name, @Nullable String otherName, String tier) {}
