package org.salescollab.timeline.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of a timeline; {@code next} is what the next request gives as {@code after}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TimelinePageJson(
        List<TimelineEntryJson> entries, @Nullable String next) {}
