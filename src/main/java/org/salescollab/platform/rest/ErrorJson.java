package org.salescollab.platform.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a refused request is told: messages by field, messages in general, and the stored record after a conflict. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ErrorJson(
        Map<String, String> errors,
        List<String> messages,
        @Nullable Object current) {}
