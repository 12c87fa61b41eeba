package org.salescollab.shared;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what somebody typed into a form, field by field, and notes what is wrong; blank means nothing was typed. */
public final class TypedFields {

    private static final LocalDate FIRST_DAY = LocalDate.of(1970, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\r\\n\\t]]");

    private final Problems problems = new Problems();

    public Problems problems() {
        return problems;
    }

    public @Nullable String text(String field, @Nullable String typed, int longest) {
        String text = typed == null || typed.isBlank() ? null : typed.strip();
        if (text != null && text.length() > longest) {
            problems.add(field, "sales.customer.error.long", longest);
        } else if (text != null && CONTROL.matcher(text).find()) {
            problems.add(field, "sales.customer.error.control");
        }
        return text;
    }

    /** An empty text in place of a missing one, which is noted. */
    public String needed(String field, @Nullable String typed, int longest) {
        String text = text(field, typed, longest);
        if (text == null) {
            problems.add(field, "sales.error.field.missing");
            return "";
        }
        return text;
    }

    public <E extends Enum<E>> @Nullable E code(Class<E> type, String field, @Nullable String typed) {
        String text = typed == null ? "" : typed.strip().toUpperCase(Locale.ROOT);
        if (text.isEmpty()) {
            return null;
        }
        for (E each : type.getEnumConstants()) {
            if (each.name().equals(text)) {
                return each;
            }
        }
        String all = Arrays.toString(type.getEnumConstants()).replaceAll("[\\[\\]]", "");
        problems.add(field, "sales.customer.error.code", all);
        return null;
    }

    /** The first code in place of a missing or wrong one, which is noted. */
    public <E extends Enum<E>> E neededCode(Class<E> type, String field, @Nullable String typed) {
        E code = code(type, field, typed);
        if (code == null) {
            problems.add(field, "sales.error.field.missing");
            return type.getEnumConstants()[0];
        }
        return code;
    }

    /** One of the offered departments. */
    public @Nullable Department department(String field, @Nullable String typed, List<Department> offered) {
        String code = typed == null ? "" : typed.strip().toUpperCase(Locale.ROOT);
        if (code.isEmpty()) {
            return null;
        }
        Department department = new Department(code);
        if (!offered.contains(department)) {
            String all = offered.stream().map(Department::code).collect(joining(", "));
            problems.add(field, "sales.customer.error.code", all);
        }
        return department;
    }

    /** Nameless in place of a missing department, which is noted. */
    public Department neededDepartment(String field, @Nullable String typed, List<Department> offered) {
        Department department = department(field, typed, offered);
        if (department == null) {
            problems.add(field, "sales.error.field.missing");
            return new Department("");
        }
        return department;
    }

    public @Nullable LocalDate day(String field, @Nullable String typed) {
        String text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (!day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY)) {
                return day;
            }
        } catch (DateTimeParseException e) {
            // Said below, as for a day out of range.
        }
        problems.add(field, "sales.contact.error.day");
        return null;
    }

    /** A day that has come already; {@code today} in place of a missing one. */
    public LocalDate pastDay(String field, @Nullable String typed, LocalDate today) {
        LocalDate day = day(field, typed);
        if (day != null && day.isAfter(today)) {
            problems.add(field, "sales.contact.error.future");
        }
        return day == null ? today : day;
    }
}
