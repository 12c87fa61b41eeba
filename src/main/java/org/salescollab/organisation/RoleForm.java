package org.salescollab.organisation;

import org.jspecify.annotations.Nullable;

/** A role as somebody typed it. */
public record RoleForm(
        @Nullable String code,
        @Nullable String nameZh,
        @Nullable String nameEn,
        @Nullable String department,
        @Nullable String limitZh,
        @Nullable String limitEn,
        @Nullable Boolean triangle,
        @Nullable Boolean active,
        @Nullable Integer place) {}
