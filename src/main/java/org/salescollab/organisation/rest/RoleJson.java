package org.salescollab.organisation.rest;

import org.jspecify.annotations.Nullable;
import org.salescollab.organisation.RoleDef;
import org.salescollab.organisation.RoleForm;

/**
 * A role, both ways.
 *
 * @param code counts for a new one only
 * @param limitZh what its holder may decide, and what not
 * @param version the version, or with a change the version that was seen
 */
public record RoleJson(
        @Nullable String code,
        @Nullable String nameZh,
        @Nullable String nameEn,
        @Nullable String department,
        @Nullable String limitZh,
        @Nullable String limitEn,
        @Nullable Boolean triangle,
        @Nullable Boolean active,
        @Nullable Integer place,
        @Nullable Integer version) {

    static RoleJson of(RoleDef role) {
        return new RoleJson(
                role.code(),
                role.name().zh(),
                role.name().en(),
                role.department().code(),
                role.limit().zh(),
                role.limit().en(),
                role.triangle(),
                role.active(),
                role.place(),
                role.version().number());
    }

    RoleForm form() {
        return new RoleForm(code, nameZh, nameEn, department, limitZh, limitEn, triangle, active, place);
    }
}
