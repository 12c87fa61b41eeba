package org.salescollab.feedback.web;

import java.util.List;
import org.salescollab.platform.web.FormView;

/**
 * Feedback and satisfaction of a customer as its page shows them.
 *
 * @param mayRead whether the reader may see them at all; if not, nothing else is filled
 * @param moreItems how many older pieces of feedback there are, as a sentence; empty if all are shown
 * @param moreAnswers the same of answers
 * @param forms empty for readers
 * @param pages how the two lists go on
 */
public record FeedbackView(
        boolean mayRead,
        boolean mayWrite,
        String customer,
        List<ScoreView> scores,
        List<AnswerView> answers,
        String moreAnswers,
        List<FeedbackItemView> items,
        String moreItems,
        List<FormView> forms,
        Pages pages) {

    /**
     * Where the lists go on, empty at their ends, and whether something comes before.
     */
    public record Pages(boolean laterAnswers, String nextAnswers, boolean laterItems, String nextItems) {}

    static FeedbackView hidden() {
        return new FeedbackView(
                false, false, "", List.of(), List.of(), "", List.of(), "", List.of(), new Pages(false, "", false, ""));
    }
}
