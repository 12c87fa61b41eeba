package org.salescollab.feedback;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.salescollab.contact.Parties;
import org.salescollab.shared.Actor;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.TypedFields;

/** Reads what somebody typed of feedback and satisfaction; all that is wrong is told at once, field by field. */
final class FeedbackReading {

    private static final int LONGEST_TEXT = 4000;
    private static final int BEST_CSAT = 5;
    private static final int BEST_RECOMMEND = 10;

    private final Parties parties;

    FeedbackReading(Parties parties) {
        this.parties = parties;
    }

    /** Of the three givers the one counts that the source names. */
    FeedbackText text(
            Actor actor, CustomerKey customer, FeedbackForm form, LocalDate today, @Nullable FeedbackText before) {
        TypedFields fields = new TypedFields();
        FeedbackSource source = fields.neededCode(FeedbackSource.class, "source", form.source());
        boolean byCustomer = source == FeedbackSource.CUSTOMER;
        boolean byMember = source == FeedbackSource.MEMBER;
        String owner = parties.user(form.owner(), "owner", fields);
        FeedbackText text = new FeedbackText(
                source,
                byCustomer
                        ? parties.contact(
                                actor,
                                customer,
                                form.from(),
                                before == null ? null : before.from(),
                                new Parties.TypedField("from", fields))
                        : null,
                source == FeedbackSource.DEPARTMENT
                        ? parties.department(form.department(), "department", fields)
                        : null,
                byMember ? member(actor, form, fields) : null,
                fields.neededCode(FeedbackKind.class, "kind", form.kind()),
                fields.needed("text", form.text(), LONGEST_TEXT),
                fields.pastDay("on", form.on(), today),
                owner == null ? actor.key() : owner);
        fields.problems().throwIfAny();
        return text;
    }

    private String member(Actor actor, FeedbackForm form, TypedFields fields) {
        return Objects.requireNonNullElse(parties.user(form.member(), "member", fields), actor.key());
    }

    SatisfactionEntry entry(Actor actor, CustomerKey customer, SatisfactionForm form, LocalDate today) {
        TypedFields fields = new TypedFields();
        within("csat", form.csat(), 1, BEST_CSAT, fields);
        within("recommend", form.recommend(), 0, BEST_RECOMMEND, fields);
        if (form.csat() == null && form.recommend() == null) {
            fields.problems().add("csat", "sales.feedback.error.no-answer");
        }
        SatisfactionEntry entry = new SatisfactionEntry(
                parties.contact(actor, customer, form.contact(), "contact", fields),
                form.csat(),
                form.recommend(),
                fields.pastDay("on", form.on(), today),
                parties.issue(actor, form.issue(), "issue", fields));
        fields.problems().throwIfAny();
        return entry;
    }

    private static void within(String field, @Nullable Integer typed, int least, int most, TypedFields fields) {
        if (typed != null && (typed < least || typed > most)) {
            fields.problems().add(field, "sales.feedback.error.range", least, most);
        }
    }
}
