package org.salescollab.feedback.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.salescollab.access.AccessGate;
import org.salescollab.contact.Parties;
import org.salescollab.feedback.Feedback;
import org.salescollab.feedback.FeedbackList;
import org.salescollab.feedback.FeedbackLookup;
import org.salescollab.feedback.FeedbackNames;
import org.salescollab.feedback.Satisfaction;
import org.salescollab.feedback.Scores;
import org.salescollab.platform.ReaderTexts;
import org.salescollab.platform.Texts;
import org.salescollab.platform.web.PageSection;
import org.salescollab.shared.Actor;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.NotFound;
import org.salescollab.shared.Page;

/** Feedback and satisfaction on a customer's page: scores with their formula, the answers behind them, what was said. */
public final class FeedbackSection implements PageSection {

    private static final int SHOWN = 50;

    private final FeedbackLookup lookup;
    private final Parties parties;
    private final FeedbackForms forms;
    private final AccessGate gate;
    private final Texts texts;

    public FeedbackSection(FeedbackLookup lookup, Parties parties, FeedbackForms forms, AccessGate gate, Texts texts) {
        this.lookup = lookup;
        this.parties = parties;
        this.forms = forms;
        this.gate = gate;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "feedback";
    }

    @Override
    public List<String> webResources() {
        return List.of("org.salescollab.jira:sales-feedback");
    }

    @Override
    public FeedbackView view(Actor actor, String subject) {
        return view(actor, subject, Map.of());
    }

    @Override
    public FeedbackView view(Actor actor, String subject, Map<String, String> after) {
        CustomerKey customer =
                CustomerKey.parse(subject).orElseThrow(() -> new NotFound("sales.customer.error.not-found"));
        if (!gate.mayReadCustomers(actor)) {
            return FeedbackView.hidden();
        }
        ReaderTexts reader = texts.of(actor.locale());
        FeedbackList wantedAnswers = new FeedbackList(customer, SHOWN, after.get("answers"));
        FeedbackList wantedItems = new FeedbackList(customer, SHOWN, after.get(name()));
        Page<Satisfaction> answers = lookup.answers(actor, wantedAnswers);
        Page<Feedback> feedback = lookup.list(actor, wantedItems);
        boolean mayWrite = gate.mayWriteCustomers(actor);
        return new FeedbackView(
                true,
                mayWrite,
                customer.value(),
                scores(lookup.scores(actor, customer), reader),
                answers(actor, customer, answers.rows(), reader),
                more(wantedAnswers, answers, reader),
                items(actor, customer, feedback.rows(), reader),
                more(wantedItems, feedback, reader),
                mayWrite ? forms.forms(actor, customer) : List.of(),
                new FeedbackView.Pages(
                        wantedAnswers.after() != null,
                        Objects.requireNonNullElse(answers.next(), ""),
                        wantedItems.after() != null,
                        Objects.requireNonNullElse(feedback.next(), "")));
    }

    private List<AnswerView> answers(
            Actor actor, CustomerKey customer, List<Satisfaction> answers, ReaderTexts reader) {
        FeedbackLines lines = new FeedbackLines(
                actor.locale(), reader, parties.named(actor, customer, FeedbackNames.inAnswers(answers)));
        return answers.stream().map(lines::answer).toList();
    }

    private List<FeedbackItemView> items(
            Actor actor, CustomerKey customer, List<Feedback> feedback, ReaderTexts reader) {
        FeedbackLines lines = new FeedbackLines(
                actor.locale(), reader, parties.named(actor, customer, FeedbackNames.inFeedback(feedback)));
        return feedback.stream().map(lines::item).toList();
    }

    private static String more(FeedbackList wanted, Page<?> page, ReaderTexts reader) {
        if (wanted.after() != null) {
            return reader.get("sales.feedback.later", page.rows().size(), page.total());
        }
        return page.next() == null
                ? ""
                : reader.get("sales.feedback.first", page.rows().size(), page.total());
    }

    private static List<ScoreView> scores(Scores scores, ReaderTexts reader) {
        OptionalLong csat = scores.csat();
        OptionalLong recommend = scores.recommend();
        return List.of(
                new ScoreView(
                        "csat",
                        reader.get("sales.feedback.csat"),
                        csat.isPresent() ? csat.getAsLong() + " %" : "",
                        reader.get("sales.feedback.answers", scores.rated()),
                        reader.get("sales.feedback.csat.formula")),
                new ScoreView(
                        "recommend",
                        reader.get("sales.feedback.recommend"),
                        recommend.isPresent() ? signed(recommend.getAsLong()) : "",
                        reader.get("sales.feedback.answers", scores.recommended()),
                        reader.get("sales.feedback.recommend.formula")));
    }

    private static String signed(long value) {
        return value > 0 ? "+" + value : String.valueOf(value).replace('-', '\u2212');
    }
}
