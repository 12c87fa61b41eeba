package org.salescollab.need.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.salescollab.access.People;
import org.salescollab.contact.ContactLookup;
import org.salescollab.contact.Parties;
import org.salescollab.need.NeedPriority;
import org.salescollab.platform.ReaderTexts;
import org.salescollab.platform.Texts;
import org.salescollab.platform.web.FormFields;
import org.salescollab.platform.web.FormOptionView;
import org.salescollab.platform.web.FormView;
import org.salescollab.shared.Actor;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.UserRef;

/** The forms of a need and of its steps, filled with what is known: today, by the writer. */
public final class NeedForms {

    private final ContactLookup contacts;
    private final People people;
    private final Parties parties;
    private final Texts texts;
    private final Clock clock;

    public NeedForms(ContactLookup contacts, People people, Parties parties, Texts texts, Clock clock) {
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
                need(reader, known, today),
                commitment(reader, me, parties.departments(actor.locale())),
                work(reader),
                answer(reader, known, me, today));
    }

    private static FormView need(ReaderTexts reader, List<FormOptionView> known, String today) {
        FormFields fields = new FormFields(reader)
                .input("title", "text", "sales.need.field.title")
                .input("text", "textarea", "sales.need.field.text")
                .open("from", "sales.need.field.from", known)
                .input("on", "date", "sales.need.field.on", today)
                .select(
                        "priority",
                        "sales.need.field.priority",
                        Arrays.stream(NeedPriority.values())
                                .map(each -> new FormOptionView(each.name(), reader.get(each.i18nKey())))
                                .toList());
        return new FormView(
                "sales-need-dialog",
                reader.get("sales.need.add"),
                reader.get("sales.need.edit"),
                reader.get("sales.contact.action.save"),
                reader.get("sales.need.remove"),
                reader.get("sales.need.remove-warning"),
                fields.all());
    }

    private static FormView commitment(ReaderTexts reader, String me, Map<String, String> departments) {
        FormFields fields = new FormFields(reader)
                .users("who", "text", "sales.need.field.who", me)
                .department("department", departments)
                .input("due", "date", "sales.need.field.due");
        return step("commitment", "sales.need.step.commitment", reader, fields);
    }

    private static FormView work(ReaderTexts reader) {
        FormFields fields = new FormFields(reader).issues("issues", "list", "sales.need.field.issues");
        return step("work", "sales.need.step.work", reader, fields);
    }

    private static FormView answer(ReaderTexts reader, List<FormOptionView> known, String me, String today) {
        FormFields fields = new FormFields(reader)
                .input("text", "textarea", "sales.need.field.answer")
                .open("to", "sales.need.field.to", known)
                .users("who", "text", "sales.need.field.teller", me)
                .input("on", "date", "sales.need.field.told-on", today);
        return step("answer", "sales.need.step.answer", reader, fields);
    }

    private static FormView step(String step, String titleKey, ReaderTexts reader, FormFields fields) {
        return FormView.step(
                "sales-need-" + step + "-dialog",
                reader.get(titleKey),
                reader.get("sales.contact.action.save"),
                fields.all());
    }
}
