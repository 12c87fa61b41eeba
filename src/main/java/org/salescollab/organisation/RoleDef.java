package org.salescollab.organisation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.salescollab.shared.Bilingual;
import org.salescollab.shared.Department;
import org.salescollab.shared.RoleCode;
import org.salescollab.shared.Version;

/**
 * A responsibility as administrators define it; from which stage on it is needed is said by the templates.
 *
 * @param department the department that usually takes it
 * @param limit what its holder may decide, and what not
 * @param triangle whether it is one of those that carry every sales project, as AR, SR and FR do
 */
public record RoleDef(
        RoleCode role,
        Bilingual name,
        Department department,
        Bilingual limit,
        boolean triangle,
        boolean active,
        int place,
        Version version)
        implements Definition {

    @Override
    public String code() {
        return role.code();
    }

    RoleDef at(Version next) {
        return new RoleDef(role, name, department, limit, triangle, active, place, next);
    }

    @Override
    public Map<String, @Nullable String> values() {
        Map<String, @Nullable String> values = new LinkedHashMap<>();
        values.put("nameZh", name.zh());
        values.put("nameEn", name.en());
        values.put("department", department.code());
        values.put("limitZh", limit.zh());
        values.put("limitEn", limit.en());
        values.put("triangle", String.valueOf(triangle));
        values.put("active", String.valueOf(active));
        values.put("place", String.valueOf(place));
        return values;
    }
}
