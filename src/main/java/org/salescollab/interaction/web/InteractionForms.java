package org.salescollab.interaction.web;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.salescollab.access.People;
import org.salescollab.contact.ContactLookup;
import org.salescollab.contact.Parties;
import org.salescollab.interaction.InteractionKind;
import org.salescollab.platform.ReaderTexts;
import org.salescollab.platform.Texts;
import org.salescollab.platform.web.FormFields;
import org.salescollab.platform.web.FormOptionView;
import org.salescollab.platform.web.FormView;
import org.salescollab.shared.Actor;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.UserRef;

/** The form of an interaction, filled with what is known: now, by the writer. */
public final class InteractionForms {

    private final ContactLookup contacts;
    private final People people;
    private final Parties parties;
    private final Texts texts;
    private final Clock clock;

    public InteractionForms(ContactLookup contacts, People people, Parties parties, Texts texts, Clock clock) {
        this.contacts = contacts;
        this.people = people;
        this.parties = parties;
        this.texts = texts;
        this.clock = clock;
    }

    FormView form(Actor actor, CustomerKey customer) {
        ReaderTexts reader = texts.of(actor.locale());
        FormFields fields = new FormFields(reader)
                .select(
                        "kind",
                        "sales.interaction.field.kind",
                        Arrays.stream(InteractionKind.values())
                                .map(kind -> new FormOptionView(kind.name(), reader.get(kind.i18nKey())))
                                .toList())
                .input("at", "datetime-local", "sales.interaction.field.at", now(actor))
                .department("department", parties.departments(actor.locale()));
        List<FormOptionView> known = contacts(actor, customer);
        if (!known.isEmpty()) {
            fields.checks("contacts", "sales.interaction.field.contacts", known);
        }
        fields.users("ours", "list", "sales.interaction.field.ours", name(actor))
                .input("summary", "textarea", "sales.interaction.field.summary")
                .issues("issue", "text", "sales.interaction.field.issue");
        return new FormView(
                "sales-interaction-dialog",
                reader.get("sales.interaction.add"),
                reader.get("sales.interaction.edit"),
                reader.get("sales.contact.action.save"),
                reader.get("sales.interaction.remove"),
                reader.get("sales.interaction.remove-warning"),
                fields.all());
    }

    private String now(Actor actor) {
        return LocalDateTime.ofInstant(clock.instant(), actor.zone())
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    private String name(Actor actor) {
        return people.byKey(actor.key()).map(UserRef::name).orElse("");
    }

    private List<FormOptionView> contacts(Actor actor, CustomerKey customer) {
        return contacts.choices(actor, customer).stream()
                .map(each ->
                        new FormOptionView(each.id().toString(), each.profile().name(actor.locale())))
                .toList();
    }
}
