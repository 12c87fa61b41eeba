package org.salescollab.feedback.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of answers about satisfaction, and the scores over all of them.
 *
 * @param csat share of 4 and 5 in whole per cent; left out without answers
 * @param csatAnswers how many it stands on
 * @param recommend per cent of 9 and 10 less per cent of 0 to 6; left out without answers
 * @param recommendAnswers how many it stands on
 * @param next what the next request gives as {@code after}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SatisfactionPageJson(
        @Nullable Long csat,
        long csatAnswers,
        @Nullable Long recommend,
        long recommendAnswers,
        List<SatisfactionJson> answers,
        long total,
        @Nullable String next) {}
