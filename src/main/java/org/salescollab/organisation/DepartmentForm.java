package org.salescollab.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A department as somebody typed it.
 *
 * @param lead a user name
 * @param days days of the week as numbers, Monday being 1
 */
public record DepartmentForm(
        @Nullable String code,
        @Nullable String nameZh,
        @Nullable String nameEn,
        @Nullable String group,
        @Nullable String lead,
        @Nullable String zone,
        List<Integer> days,
        @Nullable String hours,
        @Nullable String styleZh,
        @Nullable String styleEn,
        @Nullable Boolean active,
        @Nullable Integer place) {

    public DepartmentForm {
        days = List.copyOf(days);
    }
}
