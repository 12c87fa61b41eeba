package org.salescollab.feedback;

import java.util.OptionalLong;

/**
 * How satisfied customers are, by counts of their answers; there is no score without an answer.
 *
 * @param satisfied answers of 4 and 5
 * @param rated answers from 1 to 5
 * @param promoters answers of 9 and 10
 * @param detractors answers from 0 to 6
 * @param recommended answers from 0 to 10
 */
public record Scores(long satisfied, long rated, long promoters, long detractors, long recommended) {

    /** Share of 4 and 5 in all answers, in whole per cent. */
    public OptionalLong csat() {
        return rated == 0 ? OptionalLong.empty() : OptionalLong.of(percent(satisfied, rated));
    }

    /** Per cent of 9 and 10 less per cent of 0 to 6, from -100 to 100. */
    public OptionalLong recommend() {
        return recommended == 0 ? OptionalLong.empty() : OptionalLong.of(percent(promoters - detractors, recommended));
    }

    private static long percent(long part, long all) {
        return Math.round(100.0 * part / all);
    }
}
