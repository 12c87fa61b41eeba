package org.salescollab.interaction.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of interactions; {@code next} is what the next request gives as {@code after}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InteractionPageJson(
        List<InteractionJson> interactions,
        long total,
        @Nullable String next) {}
