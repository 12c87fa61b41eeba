package org.salescollab.contact.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.salescollab.contact.Attitude;
import org.salescollab.contact.BuyingRole;
import org.salescollab.contact.Consent;
import org.salescollab.platform.ReaderTexts;

/** The fields of the dialog in the reader's language, in the order in which people fill them in. */
final class PeopleFields {

    private static final int HIGHEST_INFLUENCE = 5;

    private final ReaderTexts reader;
    private final List<FieldView> fields = new ArrayList<>();

    private PeopleFields(ReaderTexts reader) {
        this.reader = reader;
    }

    static List<FieldView> in(ReaderTexts reader) {
        return new PeopleFields(reader).all();
    }

    private List<FieldView> all() {
        who();
        stance();
        contact();
        return fields;
    }

    private void who() {
        text("nameZh", "sales.contact.field.name-zh", "text");
        text("nameEn", "sales.contact.field.name-en", "text");
        text("title", "sales.contact.field.title", "text");
    }

    private void stance() {
        select(
                "role",
                "sales.contact.field.role",
                withUnknown(Arrays.stream(BuyingRole.values())
                        .map(role -> new OptionView(role.name(), reader.get(role.i18nKey())))));
        select(
                "attitude",
                "sales.contact.field.attitude",
                withUnknown(Arrays.stream(Attitude.values())
                        .map(each -> new OptionView(String.valueOf(each.value()), attitude(each, reader)))));
        select(
                "influence",
                "sales.contact.field.influence",
                withUnknown(IntStream.rangeClosed(1, HIGHEST_INFLUENCE)
                        .mapToObj(each -> new OptionView(String.valueOf(each), String.valueOf(each)))));
    }

    private void contact() {
        text("email", "sales.contact.field.email", "email");
        text("phone", "sales.contact.field.phone", "tel");
        text("language", "sales.contact.field.language", "text", "sales.contact.hint.language");
        text("lastContact", "sales.contact.field.last-contact", "date");
        text("owner", "sales.contact.field.owner", "text", "sales.contact.hint.owner");
        select(
                "consent",
                "sales.contact.field.consent",
                Arrays.stream(Consent.State.values())
                        .map(state -> new OptionView(state.name(), reader.get(state.i18nKey())))
                        .toList());
        text("consentOn", "sales.contact.field.consent-on", "date");
    }

    /** The sign with the words, since neither alone tells enough. */
    static String attitude(Attitude attitude, ReaderTexts reader) {
        return attitude.signed() + " " + reader.get(attitude.i18nKey());
    }

    private List<OptionView> withUnknown(Stream<OptionView> options) {
        return Stream.concat(Stream.of(new OptionView("", reader.get("sales.contact.unknown"))), options)
                .toList();
    }

    private void text(String name, String labelKey, String kind) {
        fields.add(new FieldView(name, reader.get(labelKey), kind, "", List.of()));
    }

    private void text(String name, String labelKey, String kind, String hintKey) {
        fields.add(new FieldView(name, reader.get(labelKey), kind, reader.get(hintKey), List.of()));
    }

    private void select(String name, String labelKey, List<OptionView> options) {
        fields.add(new FieldView(name, reader.get(labelKey), "select", "", options));
    }
}
