package org.salescollab.need.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of needs; {@code next} is what the next request gives as {@code after}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NeedPageJson(
        List<NeedJson> needs, long total, @Nullable String next) {}
