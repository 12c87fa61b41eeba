package org.salescollab.interaction;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.salescollab.contact.ContactId;
import org.salescollab.contact.Parties;
import org.salescollab.shared.Actor;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.TypedFields;

/** Reads what somebody typed of an interaction; all that is wrong is told at once, field by field. */
final class InteractionReading {

    private static final int LONGEST_SUMMARY = 4000;
    private static final LocalDate FIRST_DAY = LocalDate.of(1970, 1, 2);

    private final Parties parties;

    InteractionReading(Parties parties) {
        this.parties = parties;
    }

    /** What was noted {@code before} of an issue or of people stays if the writer may not see it and names no other. */
    InteractionNote read(
            Actor actor, CustomerKey customer, InteractionForm form, Instant now, @Nullable InteractionNote before) {
        TypedFields fields = new TypedFields();
        IssueId kept = before == null ? null : before.issue();
        IssueId issue = parties.issue(actor, form.issue(), "issue", fields);
        InteractionNote note = new InteractionNote(
                fields.neededCode(InteractionKind.class, "kind", form.kind()),
                moment(actor, form, now, fields),
                parties.department(form.department(), "department", fields),
                contacts(actor, customer, form, before, fields),
                parties.ours(actor, form.ours(), "ours", fields),
                fields.needed("summary", form.summary(), LONGEST_SUMMARY),
                issue == null && isHidden(actor, customer, kept) ? kept : issue);
        fields.problems().throwIfAny();
        return note;
    }

    private List<ContactId> contacts(
            Actor actor,
            CustomerKey customer,
            InteractionForm form,
            @Nullable InteractionNote before,
            TypedFields fields) {
        return form.contacts().isEmpty() && before != null
                ? parties.unseen(actor, customer, before.contacts())
                : parties.contacts(actor, customer, form.contacts(), "contacts", fields);
    }

    private boolean isHidden(Actor actor, CustomerKey customer, @Nullable IssueId kept) {
        return kept != null
                && parties.named(actor, customer, new Parties.Mentioned(List.of(), List.of(), List.of(kept)))
                        .issues()
                        .isEmpty();
    }

    private static ZonedDateTime moment(Actor actor, InteractionForm form, Instant now, TypedFields fields) {
        ZoneId zone = zone(actor, form.zone(), fields);
        String typed = fields.needed("at", form.at(), 40);
        ZonedDateTime present = now.atZone(zone);
        try {
            ZonedDateTime at =
                    typed.isEmpty() ? present : LocalDateTime.parse(typed).atZone(zone);
            if (at.isAfter(present) || at.toLocalDate().isBefore(FIRST_DAY)) {
                fields.problems().add("at", "sales.interaction.error.future");
                return present;
            }
            return at;
        } catch (DateTimeParseException e) {
            fields.problems().add("at", "sales.interaction.error.at");
            return present;
        }
    }

    private static ZoneId zone(Actor actor, @Nullable String typed, TypedFields fields) {
        String name = fields.text("zone", typed, 60);
        try {
            return name == null ? actor.zone() : ZoneId.of(name);
        } catch (DateTimeException e) {
            fields.problems().add("zone", "sales.interaction.error.zone");
            return actor.zone();
        }
    }
}
