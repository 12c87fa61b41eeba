package org.salescollab.feedback;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.salescollab.contact.Parties;

/** Whom and what feedback and answers speak of. */
public final class FeedbackNames {

    private FeedbackNames() {}

    public static Parties.Mentioned inFeedback(List<Feedback> feedback) {
        return new Parties.Mentioned(
                distinct(feedback.stream().map(each -> each.content().from())),
                distinct(feedback.stream()
                        .flatMap(each -> Stream.of(
                                each.content().member(), each.content().owner()))),
                List.of());
    }

    public static Parties.Mentioned inAnswers(List<Satisfaction> answers) {
        return new Parties.Mentioned(
                distinct(answers.stream().map(each -> each.entry().contact())),
                distinct(answers.stream().map(Satisfaction::by)),
                distinct(answers.stream().map(each -> each.entry().issue())));
    }

    private static <T> List<T> distinct(Stream<T> all) {
        return all.filter(Objects::nonNull).distinct().toList();
    }
}
