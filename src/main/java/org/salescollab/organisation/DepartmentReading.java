package org.salescollab.organisation;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.salescollab.access.People;
import org.salescollab.shared.TypedFields;
import org.salescollab.shared.UserRef;

/** Reads what somebody typed of a department; all that is wrong is told at once, field by field. */
final class DepartmentReading {

    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_ZONE = 60;
    private static final int LONGEST_HOURS = 100;

    private final Groups groups;
    private final People people;

    DepartmentReading(Groups groups, People people) {
        this.groups = groups;
        this.people = people;
    }

    /** The next version of {@code before}. */
    DepartmentDef read(TypedFields fields, DepartmentForm form, DepartmentDef before) {
        return new DepartmentDef(
                before.department(),
                DefinitionReading.name(fields, form.nameZh(), form.nameEn()),
                group(fields, form.group(), before.group()),
                lead(fields, form.lead(), before.leadKey()),
                time(fields, form, before.time()),
                DefinitionReading.text(fields, "style", form.styleZh(), form.styleEn()),
                !Boolean.FALSE.equals(form.active()),
                DefinitionReading.place(fields, form.place(), before.place()),
                before.version().next());
    }

    /** A group that Jira no longer has may stay, but can't be chosen. */
    private @Nullable String group(TypedFields fields, @Nullable String typed, @Nullable String kept) {
        String name = fields.text("group", typed, LONGEST_NAME);
        if (name != null && !name.equals(kept) && !groups.exists(name)) {
            fields.problems().add("group", "sales.customer.rights.error.group", name);
        }
        return name;
    }

    /** Somebody who is gone may stay, to be shown as a gap, but can't be chosen. */
    private @Nullable String lead(TypedFields fields, @Nullable String typed, @Nullable String kept) {
        String name = fields.text("lead", typed, LONGEST_NAME);
        if (name == null) {
            return null;
        }
        UserRef found = people.byName(name).orElse(null);
        if (kept != null && (found == null ? name.equals(kept) : found.key().equals(kept))) {
            return kept;
        }
        if (found == null || !found.active()) {
            fields.problems().add("lead", "sales.organisation.error.lead");
            return null;
        }
        return found.key();
    }

    private static WorkingTime time(TypedFields fields, DepartmentForm form, WorkingTime kept) {
        String zone = fields.text("zone", form.zone(), LONGEST_ZONE);
        String hours = fields.text("hours", form.hours(), LONGEST_HOURS);
        return new WorkingTime(
                zone == null ? kept.zone() : zone(fields, zone, kept),
                form.days().isEmpty() ? kept.days() : days(fields, form.days()),
                hours == null ? kept.hours() : hours(fields, hours));
    }

    /** A zone by its place, since only places know of summer time. */
    private static ZoneId zone(TypedFields fields, String typed, WorkingTime kept) {
        try {
            if (ZoneId.getAvailableZoneIds().contains(typed)) {
                return ZoneId.of(typed);
            }
        } catch (DateTimeException e) {
            // Said below, as for a zone nobody knows.
        }
        fields.problems().add("zone", "sales.interaction.error.zone");
        return kept.zone();
    }

    private static SortedSet<DayOfWeek> days(TypedFields fields, List<Integer> typed) {
        SortedSet<DayOfWeek> days = new TreeSet<>();
        for (Integer day : typed) {
            if (day < DayOfWeek.MONDAY.getValue() || day > DayOfWeek.SUNDAY.getValue()) {
                fields.problems().add("days", "sales.organisation.error.days");
            } else {
                days.add(DayOfWeek.of(day));
            }
        }
        return days;
    }

    private static List<WorkingTime.Hours> hours(TypedFields fields, String typed) {
        List<WorkingTime.Hours> hours = WorkingTime.parseHours(typed).orElse(null);
        if (hours == null) {
            fields.problems().add("hours", "sales.organisation.error.hours");
        }
        return Objects.requireNonNullElse(hours, List.of());
    }
}
