package org.salescollab.feedback.rest;

import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.salescollab.contact.ContactId;
import org.salescollab.contact.Parties;
import org.salescollab.feedback.Feedback;
import org.salescollab.feedback.FeedbackNames;
import org.salescollab.feedback.FeedbackText;
import org.salescollab.feedback.Satisfaction;
import org.salescollab.feedback.SatisfactionEntry;
import org.salescollab.feedback.Scores;
import org.salescollab.platform.rest.IssueJson;
import org.salescollab.platform.rest.NamedJson;
import org.salescollab.platform.rest.UserJson;
import org.salescollab.shared.Actor;
import org.salescollab.shared.Page;

/** Shapes feedback and answers about satisfaction into the JSON of answers. */
public final class FeedbackJsons {

    private final Parties parties;

    public FeedbackJsons(Parties parties) {
        this.parties = parties;
    }

    FeedbackJson one(Actor actor, Feedback feedback) {
        return all(actor, List.of(feedback)).get(0);
    }

    FeedbackPageJson page(Actor actor, Page<Feedback> page) {
        return new FeedbackPageJson(all(actor, page.rows()), page.total(), page.next());
    }

    SatisfactionJson one(Actor actor, Satisfaction answer) {
        return answers(actor, List.of(answer)).get(0);
    }

    SatisfactionPageJson page(Actor actor, Scores scores, Page<Satisfaction> page) {
        return new SatisfactionPageJson(
                value(scores.csat()),
                scores.rated(),
                value(scores.recommend()),
                scores.recommended(),
                answers(actor, page.rows()),
                page.total(),
                page.next());
    }

    private static @Nullable Long value(OptionalLong score) {
        return score.isPresent() ? Long.valueOf(score.getAsLong()) : null;
    }

    private List<FeedbackJson> all(Actor actor, List<Feedback> feedback) {
        if (feedback.isEmpty()) {
            return List.of();
        }
        Parties.Named named = parties.named(actor, feedback.get(0).customer(), FeedbackNames.inFeedback(feedback));
        return feedback.stream().map(each -> json(each, named)).toList();
    }

    private static FeedbackJson json(Feedback feedback, Parties.Named named) {
        FeedbackText content = feedback.content();
        String member = content.member();
        return new FeedbackJson(
                feedback.id().number(),
                feedback.customer().value(),
                content.source().name(),
                contact(content.from(), named),
                content.department() == null ? null : content.department().code(),
                member == null ? null : UserJson.of(named.user(member)),
                content.kind().name(),
                content.text(),
                content.on().toString(),
                UserJson.of(named.user(content.owner())),
                feedback.state().name(),
                feedback.version().number(),
                feedback.changedAt().toString());
    }

    private List<SatisfactionJson> answers(Actor actor, List<Satisfaction> answers) {
        if (answers.isEmpty()) {
            return List.of();
        }
        Parties.Named named = parties.named(actor, answers.get(0).customer(), FeedbackNames.inAnswers(answers));
        return answers.stream().map(each -> json(each, named)).toList();
    }

    private static SatisfactionJson json(Satisfaction answer, Parties.Named named) {
        SatisfactionEntry entry = answer.entry();
        return new SatisfactionJson(
                answer.id().number(),
                contact(entry.contact(), named),
                entry.csat(),
                entry.recommend(),
                entry.on().toString(),
                entry.issue() == null ? null : IssueJson.of(named.issues().get(entry.issue())),
                UserJson.of(named.user(answer.by())));
    }

    private static @Nullable NamedJson contact(@Nullable ContactId id, Parties.Named named) {
        String name = id == null ? null : named.contacts().get(id);
        return id == null || name == null ? null : new NamedJson(id.number(), name);
    }
}
