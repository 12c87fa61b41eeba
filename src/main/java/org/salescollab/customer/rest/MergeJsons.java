package org.salescollab.customer.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.salescollab.access.People;
import org.salescollab.customer.Customer;
import org.salescollab.customer.CustomerBelongings;
import org.salescollab.customer.CustomerField;
import org.salescollab.customer.CustomerProfile;
import org.salescollab.customer.CustomerStatus;
import org.salescollab.customer.MergePair;
import org.salescollab.customer.MergePreview;
import org.salescollab.customer.MergeRecord;
import org.salescollab.customer.Tier;
import org.salescollab.platform.Texts;
import org.salescollab.shared.Actor;
import org.salescollab.shared.UserRef;

/** Shapes merges into the JSON of answers. */
public final class MergeJsons {

    /** The kinds of belongings that are named; the timeline tells of them and isn't counted again. */
    private static final List<String> NAMED = List.of("interactions", "needs", "feedback", "satisfaction");

    private final CustomerJsons customers;
    private final People people;
    private final Texts texts;

    public MergeJsons(CustomerJsons customers, People people, Texts texts) {
        this.customers = customers;
        this.people = people;
        this.texts = texts;
    }

    MergePreviewJson preview(MergePreview preview, Actor actor) {
        Locale locale = actor.locale();
        MergePair pair = preview.pair();
        return new MergePreviewJson(
                customers.one(pair.from(), actor),
                customers.one(pair.into(), actor),
                rows(preview, locale),
                preview.result().aliases(),
                preview.belongings().get(CustomerBelongings.CONTACTS),
                preview.sales(),
                moves(preview, locale),
                preview.codesDiffer() ? List.of(texts.text(locale, "sales.customer.merge.warning.codes")) : List.of());
    }

    private List<String> moves(MergePreview preview, Locale locale) {
        return NAMED.stream()
                .filter(kind -> preview.belongings().getOrDefault(kind, 0) > 0)
                .map(kind -> texts.text(
                        locale,
                        "sales.customer.merge.moves." + kind,
                        String.valueOf(preview.belongings().get(kind))))
                .toList();
    }

    private List<MergeRowJson> rows(MergePreview preview, Locale locale) {
        CustomerProfile into = preview.pair().into().profile();
        CustomerProfile from = preview.pair().from().profile();
        List<MergeRowJson> rows = new ArrayList<>();
        for (CustomerField field : CustomerField.values()) {
            String theirs = field.of(from);
            String ours = field.of(into);
            if (theirs != null || ours != null) {
                rows.add(new MergeRowJson(
                        field.word(),
                        texts.text(locale, field.i18nKey()),
                        shown(field, ours, locale),
                        shown(field, theirs, locale),
                        shown(field, field.of(preview.result()), locale),
                        theirs != null && ours != null && !Objects.equals(theirs, ours)));
            }
        }
        return rows;
    }

    private @Nullable String shown(CustomerField field, @Nullable String stored, Locale locale) {
        if (stored == null) {
            return null;
        }
        return switch (field) {
            case TIER -> texts.text(locale, Tier.valueOf(stored).i18nKey());
            case STATUS -> texts.text(locale, CustomerStatus.valueOf(stored).i18nKey());
            case OWNER -> people.byKey(stored).map(UserRef::displayName).orElse(stored);
            default -> stored;
        };
    }

    MergePairJson pair(MergePair pair, Actor actor) {
        return new MergePairJson(customers.one(pair.from(), actor), customers.one(pair.into(), actor));
    }

    MergesJson merges(List<MergeRecord> records, Locale locale) {
        Map<String, UserRef> known =
                people.byKeys(records.stream().map(record -> record.made().by()).toList());
        return new MergesJson(
                records.stream().map(record -> json(record, known, locale)).toList());
    }

    private static MergeJson json(MergeRecord record, Map<String, UserRef> known, Locale locale) {
        String by = record.made().by();
        UserRef person = known.get(by);
        return new MergeJson(
                record.made().id(),
                new NamedCustomerJson(
                        record.made().from().value(), record.from().name(locale)),
                named(record.into(), locale),
                record.made().at().toString(),
                person == null ? new PersonJson(by, by, by, false) : PersonJson.of(person),
                record.made().undoneAt() == null
                        ? null
                        : record.made().undoneAt().toString(),
                record.undoable());
    }

    static NamedCustomerJson named(Customer customer, Locale locale) {
        return new NamedCustomerJson(customer.key().value(), customer.name(locale));
    }
}
