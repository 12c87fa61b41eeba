package org.salescollab.interaction.rest;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.salescollab.contact.Parties;
import org.salescollab.interaction.Interaction;
import org.salescollab.interaction.InteractionNote;
import org.salescollab.platform.rest.IssueJson;
import org.salescollab.platform.rest.NamedJson;
import org.salescollab.platform.rest.UserJson;
import org.salescollab.shared.Actor;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Page;

/** Shapes interactions into the JSON of answers. */
public final class InteractionJsons {

    private final Parties parties;

    public InteractionJsons(Parties parties) {
        this.parties = parties;
    }

    InteractionJson one(Actor actor, Interaction interaction) {
        return all(actor, interaction.customer(), List.of(interaction)).get(0);
    }

    InteractionPageJson page(Actor actor, Page<Interaction> page) {
        List<InteractionJson> shown = page.rows().isEmpty()
                ? List.of()
                : all(actor, page.rows().get(0).customer(), page.rows());
        return new InteractionPageJson(shown, page.total(), page.next());
    }

    private List<InteractionJson> all(Actor actor, CustomerKey customer, List<Interaction> interactions) {
        List<InteractionNote> notes =
                interactions.stream().map(Interaction::note).toList();
        Parties.Named named = parties.named(
                actor,
                customer,
                new Parties.Mentioned(
                        notes.stream().flatMap(note -> note.contacts().stream()).toList(),
                        Stream.concat(
                                        notes.stream().flatMap(note -> note.ours().stream()),
                                        interactions.stream().map(Interaction::by))
                                .distinct()
                                .toList(),
                        notes.stream()
                                .map(InteractionNote::issue)
                                .filter(Objects::nonNull)
                                .toList()));
        return interactions.stream().map(each -> json(each, named)).toList();
    }

    private static InteractionJson json(Interaction interaction, Parties.Named named) {
        InteractionNote note = interaction.note();
        return new InteractionJson(
                interaction.id().number(),
                note.kind().name(),
                note.at().toLocalDateTime().toString(),
                note.at().getZone().getId(),
                note.at().toInstant().toString(),
                note.department().code(),
                note.contacts().stream()
                        .filter(named.contacts()::containsKey)
                        .map(id -> new NamedJson(id.number(), named.contacts().getOrDefault(id, "")))
                        .toList(),
                note.ours().stream().map(key -> UserJson.of(named.user(key))).toList(),
                note.summary(),
                note.issue() == null ? null : IssueJson.of(named.issues().get(note.issue())),
                UserJson.of(named.user(interaction.by())),
                interaction.version().number(),
                interaction.changedAt().toString());
    }
}
