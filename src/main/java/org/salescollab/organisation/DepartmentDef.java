package org.salescollab.organisation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.salescollab.shared.Bilingual;
import org.salescollab.shared.Department;
import org.salescollab.shared.Version;

/**
 * A department as administrators define it.
 *
 * @param group the Jira group whose members are the department's; Jira may no longer have it
 * @param leadKey user key of who leads it; the person may be gone
 * @param workStyle how others work with it best
 */
public record DepartmentDef(
        Department department,
        Bilingual name,
        @Nullable String group,
        @Nullable String leadKey,
        WorkingTime time,
        Bilingual workStyle,
        boolean active,
        int place,
        Version version)
        implements Definition {

    @Override
    public String code() {
        return department.code();
    }

    DepartmentDef at(Version next) {
        return new DepartmentDef(department, name, group, leadKey, time, workStyle, active, place, next);
    }

    @Override
    public Map<String, @Nullable String> values() {
        Map<String, @Nullable String> values = new LinkedHashMap<>();
        values.put("nameZh", name.zh());
        values.put("nameEn", name.en());
        values.put("group", group);
        values.put("lead", leadKey);
        values.put("zone", time.zone().getId());
        values.put("days", time.daysText());
        values.put("hours", time.hoursText());
        values.put("styleZh", workStyle.zh());
        values.put("styleEn", workStyle.en());
        values.put("active", String.valueOf(active));
        values.put("place", String.valueOf(place));
        return values;
    }
}
