package org.salescollab.organisation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.salescollab.shared.Department;
import org.salescollab.shared.RoleCode;

/** All departments and roles at one moment, in the order they are shown. */
public record Chart(Shelf<DepartmentDef> departments, Shelf<RoleDef> roles) {

    public Optional<RoleDef> role(RoleCode role) {
        return roles.find(role.code());
    }

    public Optional<DepartmentDef> department(Department department) {
        return departments.find(department.code());
    }

    /** Those that are offered for something new. */
    public List<DepartmentDef> offered() {
        return departments.kept().stream().filter(DepartmentDef::active).toList();
    }

    /** In the reader's language; the code where nobody knows it any more, and nothing for none. */
    public String name(@Nullable Department department, Locale locale) {
        return department == null
                ? ""
                : department(department).map(known -> known.name().in(locale)).orElse(department.code());
    }

    /** The names of departments by their codes, in the order they are shown, for a reader to choose from. */
    public static Map<String, String> choices(List<DepartmentDef> departments, Locale locale) {
        Map<String, String> choices = new LinkedHashMap<>();
        departments.forEach(each -> choices.put(each.code(), each.name().in(locale)));
        return choices;
    }

    public String name(RoleCode role, Locale locale) {
        return role(role).map(known -> known.name().in(locale)).orElse(role.code());
    }
}
