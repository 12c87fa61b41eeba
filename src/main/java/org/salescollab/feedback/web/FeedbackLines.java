package org.salescollab.feedback.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.salescollab.access.IssueRef;
import org.salescollab.contact.ContactId;
import org.salescollab.contact.Parties;
import org.salescollab.feedback.Feedback;
import org.salescollab.feedback.FeedbackKind;
import org.salescollab.feedback.FeedbackState;
import org.salescollab.feedback.FeedbackText;
import org.salescollab.feedback.Satisfaction;
import org.salescollab.feedback.SatisfactionEntry;
import org.salescollab.platform.ReaderTexts;

/** Shapes feedback and answers into lines of the page, for one reader. */
final class FeedbackLines {

    private final Locale locale;
    private final ReaderTexts reader;
    private final Parties.Named named;

    FeedbackLines(Locale locale, ReaderTexts reader, Parties.Named named) {
        this.locale = locale;
        this.reader = reader;
        this.named = named;
    }

    AnswerView answer(Satisfaction answer) {
        SatisfactionEntry entry = answer.entry();
        IssueRef issue = entry.issue() == null ? null : named.issues().get(entry.issue());
        return new AnswerView(
                answer.id().number(),
                day(entry.on()),
                contact(entry.contact()),
                text(entry.csat()),
                text(entry.recommend()),
                issue == null ? "" : issue.key());
    }

    FeedbackItemView item(Feedback feedback) {
        FeedbackText content = feedback.content();
        FeedbackState state = feedback.state();
        return new FeedbackItemView(
                feedback.id().number(),
                feedback.version().number(),
                reader.get(content.kind().i18nKey()),
                content.kind() == FeedbackKind.COMPLAINT,
                giver(content),
                day(content.on()),
                content.text(),
                named.user(content.owner()).displayName(),
                reader.get(state.i18nKey()),
                state == FeedbackState.TOLD_BACK,
                state.next()
                        .map(each -> reader.get("sales.feedback.step", reader.get(each.i18nKey())))
                        .orElse(""),
                state.previous().isPresent());
    }

    private String giver(FeedbackText content) {
        String source = reader.get(content.source().i18nKey());
        String name = switch (content.source()) {
            case CUSTOMER -> contact(content.from());
            case DEPARTMENT -> named.department(content.department());
            case MEMBER ->
                content.member() == null ? "" : named.user(content.member()).displayName();
        };
        return name.isEmpty() ? source : source + " · " + name;
    }

    private String contact(@Nullable ContactId id) {
        return id == null ? "" : Objects.requireNonNullElse(named.contacts().get(id), "");
    }

    private String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale));
    }

    private static String text(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }
}
