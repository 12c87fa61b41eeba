package org.salescollab.interaction.web;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.salescollab.access.AccessGate;
import org.salescollab.access.IssueRef;
import org.salescollab.contact.Parties;
import org.salescollab.interaction.Interaction;
import org.salescollab.interaction.InteractionList;
import org.salescollab.interaction.InteractionLookup;
import org.salescollab.interaction.InteractionNote;
import org.salescollab.platform.ReaderTexts;
import org.salescollab.platform.Texts;
import org.salescollab.platform.web.PageSection;
import org.salescollab.shared.Actor;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.NotFound;
import org.salescollab.shared.Page;

/** What was said with a customer, on its page: the latest, and the dialog for noting more. */
public final class InteractionSection implements PageSection {

    private static final int SHOWN = 10;

    private final InteractionLookup lookup;
    private final Parties parties;
    private final InteractionForms forms;
    private final AccessGate gate;
    private final Texts texts;

    public InteractionSection(
            InteractionLookup lookup, Parties parties, InteractionForms forms, AccessGate gate, Texts texts) {
        this.lookup = lookup;
        this.parties = parties;
        this.forms = forms;
        this.gate = gate;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "interactions";
    }

    @Override
    public List<String> webResources() {
        return List.of("org.salescollab.jira:sales-interactions");
    }

    @Override
    public InteractionsView view(Actor actor, String subject) {
        CustomerKey customer =
                CustomerKey.parse(subject).orElseThrow(() -> new NotFound("sales.customer.error.not-found"));
        if (!gate.mayReadCustomers(actor)) {
            return InteractionsView.hidden();
        }
        Page<Interaction> page = lookup.list(actor, new InteractionList(customer, SHOWN, null));
        List<InteractionView> items = items(actor, customer, page.rows());
        boolean mayWrite = gate.mayWriteCustomers(actor);
        return new InteractionsView(
                true,
                mayWrite,
                customer.value(),
                texts.text(actor.locale(), "sales.interaction.count", page.total()),
                items,
                Objects.requireNonNullElse(page.next(), ""),
                mayWrite ? forms.form(actor, customer) : null);
    }

    private List<InteractionView> items(Actor actor, CustomerKey customer, List<Interaction> interactions) {
        List<InteractionNote> notes =
                interactions.stream().map(Interaction::note).toList();
        Parties.Named named = parties.named(
                actor,
                customer,
                new Parties.Mentioned(
                        notes.stream().flatMap(note -> note.contacts().stream()).toList(),
                        notes.stream().flatMap(note -> note.ours().stream()).toList(),
                        notes.stream()
                                .map(InteractionNote::issue)
                                .filter(Objects::nonNull)
                                .toList()));
        ReaderTexts reader = texts.of(actor.locale());
        return interactions.stream()
                .map(each -> item(each, actor, named, reader))
                .toList();
    }

    private static InteractionView item(Interaction interaction, Actor actor, Parties.Named named, ReaderTexts reader) {
        InteractionNote note = interaction.note();
        DateTimeFormatter format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(actor.locale());
        IssueRef issue = note.issue() == null ? null : named.issues().get(note.issue());
        return new InteractionView(
                interaction.id().number(),
                reader.get(note.kind().i18nKey()),
                note.at().withZoneSameInstant(actor.zone()).format(format),
                note.at().toInstant().toString(),
                note.at().format(format) + " " + note.at().getZone().getId(),
                named.department(note.department()),
                people(note, named, reader),
                note.summary(),
                issue == null ? "" : issue.key());
    }

    private static String people(InteractionNote note, Parties.Named named, ReaderTexts reader) {
        List<String> names = new ArrayList<>();
        note.contacts().stream()
                .filter(named.contacts()::containsKey)
                .forEach(id -> names.add(named.contacts().getOrDefault(id, "")));
        note.ours().forEach(key -> names.add(named.user(key).displayName()));
        return String.join(reader.get("sales.form.join"), names);
    }
}
