package org.salescollab.feedback.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.salescollab.access.People;
import org.salescollab.contact.ContactLookup;
import org.salescollab.contact.Parties;
import org.salescollab.feedback.FeedbackKind;
import org.salescollab.feedback.FeedbackSource;
import org.salescollab.platform.ReaderTexts;
import org.salescollab.platform.Texts;
import org.salescollab.platform.web.FormFields;
import org.salescollab.platform.web.FormOptionView;
import org.salescollab.platform.web.FormView;
import org.salescollab.shared.Actor;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.UserRef;

/** The forms of feedback and of an answer about satisfaction, filled with what is known: today, by the writer. */
public final class FeedbackForms {

    private final ContactLookup contacts;
    private final People people;
    private final Parties parties;
    private final Texts texts;
    private final Clock clock;

    public FeedbackForms(ContactLookup contacts, People people, Parties parties, Texts texts, Clock clock) {
        this.contacts = contacts;
        this.people = people;
        this.parties = parties;
        this.texts = texts;
        this.clock = clock;
    }

    List<FormView> forms(Actor actor, CustomerKey customer) {
        ReaderTexts reader = texts.of(actor.locale());
        List<FormOptionView> known = contacts.choices(actor, customer).stream()
                .map(each ->
                        new FormOptionView(each.id().toString(), each.profile().name(actor.locale())))
                .toList();
        String me = people.byKey(actor.key()).map(UserRef::name).orElse("");
        String today = LocalDate.ofInstant(clock.instant(), actor.zone()).toString();
        return List.of(
                feedback(reader, known, me, today, parties.departments(actor.locale())),
                satisfaction(reader, known, today));
    }

    private static FormView feedback(
            ReaderTexts reader, List<FormOptionView> known, String me, String today, Map<String, String> departments) {
        FormFields fields = new FormFields(reader)
                .select(
                        "source",
                        "sales.feedback.field.source",
                        codes(FeedbackSource.values(), each -> reader.get(each.i18nKey())))
                .open("from", "sales.feedback.field.from", known)
                .department("department", departments)
                .users("member", "text", "sales.feedback.field.member", "")
                .select(
                        "kind",
                        "sales.feedback.field.kind",
                        codes(FeedbackKind.values(), each -> reader.get(each.i18nKey())))
                .input("text", "textarea", "sales.feedback.field.text")
                .input("on", "date", "sales.feedback.field.on", today)
                .users("owner", "text", "sales.feedback.field.owner", me);
        return new FormView(
                "sales-feedback-dialog",
                reader.get("sales.feedback.add"),
                reader.get("sales.feedback.edit"),
                reader.get("sales.contact.action.save"),
                reader.get("sales.feedback.remove"),
                reader.get("sales.feedback.remove-warning"),
                fields.all());
    }

    private static FormView satisfaction(ReaderTexts reader, List<FormOptionView> known, String today) {
        FormFields fields = new FormFields(reader)
                .open("csat", "sales.feedback.field.csat", numbers(1, 5))
                .open("recommend", "sales.feedback.field.recommend", numbers(0, 10))
                .open("contact", "sales.feedback.field.contact", known)
                .input("on", "date", "sales.feedback.field.answered-on", today)
                .issues("issue", "text", "sales.feedback.field.issue");
        return FormView.step(
                "sales-satisfaction-dialog",
                reader.get("sales.feedback.add-answer"),
                reader.get("sales.contact.action.save"),
                fields.all());
    }

    private static <E extends Enum<E>> List<FormOptionView> codes(E[] all, Function<E, String> label) {
        return Arrays.stream(all)
                .map(each -> new FormOptionView(each.name(), label.apply(each)))
                .toList();
    }

    private static List<FormOptionView> numbers(int least, int most) {
        return IntStream.rangeClosed(least, most)
                .mapToObj(each -> new FormOptionView(String.valueOf(each), String.valueOf(each)))
                .toList();
    }
}
