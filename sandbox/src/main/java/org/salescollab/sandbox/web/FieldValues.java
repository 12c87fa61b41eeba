package org.salescollab.sandbox.web;

import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.user.ApplicationUser;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.salescollab.sandbox.model.FieldInfo;
import org.salescollab.sandbox.model.IssueInfo;
import org.salescollab.sandbox.plugin.Module;

/** Field values of an issue: as a form sends them, and as HTML to read. */
final class FieldValues {
    static final String SYSTEM_TYPES = "com.atlassian.jira.plugin.system.customfieldtypes:";

    /** How Jira's date picker writes a day. */
    static final DateTimeFormatter DATE_PICKER = DateTimeFormatter.ofPattern("d/MMM/yy", Locale.ENGLISH);

    private final Site site;

    FieldValues(Site site) {
        this.site = site;
    }

    /** What a form would send to keep the value. */
    List<String> stored(FieldInfo field, IssueInfo issue) {
        if (issue == null) {
            return defaults(field);
        }
        if (field.custom()) {
            return strings(site.model().issues().customFieldValue(issue, field.customId()));
        }
        return switch (field.id()) {
            case "summary" -> strings(issue.summary());
            case "description" -> strings(issue.description());
            case "priority" -> strings(issue.priorityId());
            case "resolution" -> strings(issue.resolutionId());
            case "assignee" -> strings(People.person(site, issue.assigneeKey()).name());
            case "reporter" -> strings(People.person(site, issue.reporterKey()).name());
            case "duedate" -> strings(issue.due());
            case "labels" -> List.of(String.join(" ", issue.labels()));
            default -> List.of();
        };
    }

    private List<String> defaults(FieldInfo field) {
        return switch (field.id()) {
            case "reporter" ->
                strings(
                        org.salescollab.sandbox.model.CurrentUser.get() == null
                                ? null
                                : org.salescollab.sandbox.model.CurrentUser.get()
                                        .name());
            case "priority" ->
                strings(
                        site.model().constants().priorities().size() > 2
                                ? site.model().constants().priorities().get(2).id()
                                : null);
            default -> List.of();
        };
    }

    private static List<String> strings(Object value) {
        if (value == null || "".equals(value)) {
            return List.of();
        }
        if (value instanceof Collection<?> many) {
            return many.stream().flatMap(one -> strings(one).stream()).toList();
        }
        return List.of(string(value));
    }

    private static String string(Object value) {
        if (value instanceof Option option) {
            return String.valueOf(option.getOptionId());
        }
        if (value instanceof ApplicationUser user) {
            return user.getName();
        }
        if (value instanceof Double number) {
            return java.math.BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        }
        if (value instanceof Date date) {
            return DATE_PICKER.format(day(date));
        }
        return value instanceof LocalDate day ? DATE_PICKER.format(day) : String.valueOf(value);
    }

    private static LocalDate day(Date date) {
        return date instanceof java.sql.Date sql
                ? sql.toLocalDate()
                : date.toInstant().atZone(ZoneId.systemDefault()).toLocalDate();
    }

    /** A custom field's value as plain text for Jira's own types; empty for an app's type. */
    String text(Object value, Locale locale) {
        if (value == null) {
            return "";
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(one -> text(one, locale)).collect(Collectors.joining(", "));
        }
        if (value instanceof Option option) {
            return option.getValue();
        }
        if (value instanceof ApplicationUser user) {
            return user.getDisplayName();
        }
        if (value instanceof Number number) {
            return NumberFormat.getInstance(locale).format(number);
        }
        if (value instanceof Date date) {
            return new Formats(locale, ZoneId.systemDefault()).date(day(date));
        }
        return String.valueOf(value);
    }

    /** One line of the details: {@code html} of an app's type, else {@code text}. */
    public record Shown(String id, String name, String text, String bodyHtml, String kind) {}

    /** Custom fields of the view screen that have a value. */
    List<Shown> shown(IssueInfo issue, List<FieldInfo> fields, Locale locale) {
        return fields.stream()
                .filter(FieldInfo::custom)
                .map(f -> shown(issue, f, locale))
                .filter(s -> !s.text().isEmpty() || !s.bodyHtml().isBlank())
                .toList();
    }

    private Shown shown(IssueInfo issue, FieldInfo field, Locale locale) {
        Object value = site.model().issues().customFieldValue(issue, field.customId());
        if (value == null) {
            return new Shown(field.id(), field.name(), "", "", "");
        }
        if (field.typeKey().startsWith(SYSTEM_TYPES)) {
            return new Shown(
                    field.id(),
                    field.name(),
                    text(value, locale),
                    "",
                    field.typeKey().substring(SYSTEM_TYPES.length()));
        }
        String html = site.plugins()
                .module(Module.CustomFieldType.class, field.typeKey())
                .filter(type -> type.head().resources().containsKey("view"))
                .map(type -> new FieldInputs(site)
                        .render(type, "view", () -> site.jira().fieldView(field, issue)))
                .orElse("");
        return new Shown(field.id(), field.name(), "", html, "app");
    }
}
