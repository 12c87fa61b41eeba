package org.salescollab.organisation.rest;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.salescollab.organisation.DepartmentForm;

/**
 * A department as it is sent.
 *
 * @param code counts for a new one only
 * @param lead a user name
 * @param days days of the week, Monday being 1
 * @param hours such as {@code 09:00-12:00, 13:00-18:00}
 * @param version the version that was seen
 */
public record DepartmentBody(
        @Nullable String code,
        @Nullable String nameZh,
        @Nullable String nameEn,
        @Nullable String group,
        @Nullable String lead,
        @Nullable String zone,
        @Nullable List<Integer> days,
        @Nullable String hours,
        @Nullable String styleZh,
        @Nullable String styleEn,
        @Nullable Boolean active,
        @Nullable Integer place,
        @Nullable Integer version) {

    DepartmentForm form() {
        List<Integer> numbers = days == null
                ? List.of()
                : days.stream().filter(Objects::nonNull).toList();
        return new DepartmentForm(
                code, nameZh, nameEn, group, lead, zone, numbers, hours, styleZh, styleEn, active, place);
    }
}
