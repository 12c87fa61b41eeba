package org.salescollab.platform.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.salescollab.platform.ReaderTexts;

/** Collects the fields of a form in the reader's language, in the order in which people fill them in. */
public final class FormFields {

    private final ReaderTexts reader;
    private final List<FormFieldView> fields = new ArrayList<>();

    public FormFields(ReaderTexts reader) {
        this.reader = reader;
    }

    public FormFields input(String name, String kind, String labelKey) {
        return input(name, kind, labelKey, "");
    }

    public FormFields input(String name, String kind, String labelKey, String start) {
        return add(name, kind, labelKey, "", start, "");
    }

    /** With a line below that says how it is filled in. */
    public FormFields hinted(String name, String kind, String labelKey, String hintKey) {
        return add(name, kind, labelKey, reader.get(hintKey), "", "");
    }

    /** The user name of one of ours, or several between commas. */
    public FormFields users(String name, String kind, String labelKey, String start) {
        return add(name, kind, labelKey, reader.get("sales.form.hint." + kind), start, "name");
    }

    /** The key of an issue, or several between commas. */
    public FormFields issues(String name, String kind, String labelKey) {
        return add(
                name,
                kind,
                labelKey,
                reader.get(kind.equals("list") ? "sales.form.hint.issue-list" : "sales.form.hint.issue-text"),
                "",
                "key");
    }

    public FormFields select(String name, String labelKey, List<FormOptionView> options) {
        fields.add(new FormFieldView(name, reader.get(labelKey), "select", "", "", "", List.copyOf(options)));
        return this;
    }

    /** A choice that may be left open. */
    public FormFields open(String name, String labelKey, List<FormOptionView> options) {
        List<FormOptionView> all = Stream.concat(
                        Stream.of(new FormOptionView("", reader.get("sales.contact.unknown"))), options.stream())
                .toList();
        fields.add(new FormFieldView(name, reader.get(labelKey), "select", "", "", "id", all));
        return this;
    }

    public FormFields checks(String name, String labelKey, List<FormOptionView> options) {
        fields.add(new FormFieldView(name, reader.get(labelKey), "checks", "", "", "id", List.copyOf(options)));
        return this;
    }

    /** Departments by their codes. */
    public FormFields department(String name, Map<String, String> choices) {
        return select(name, "sales.form.department", options(choices));
    }

    public static List<FormOptionView> options(Map<String, String> choices) {
        return choices.entrySet().stream()
                .map(each -> new FormOptionView(each.getKey(), each.getValue()))
                .toList();
    }

    public List<FormFieldView> all() {
        return List.copyOf(fields);
    }

    private FormFields add(String name, String kind, String labelKey, String hint, String start, String part) {
        fields.add(new FormFieldView(name, reader.get(labelKey), kind, hint, start, part, List.of()));
        return this;
    }
}
