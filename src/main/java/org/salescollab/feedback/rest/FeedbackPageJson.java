package org.salescollab.feedback.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of feedback; {@code next} is what the next request gives as {@code after}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FeedbackPageJson(
        List<FeedbackJson> feedback, long total, @Nullable String next) {}
