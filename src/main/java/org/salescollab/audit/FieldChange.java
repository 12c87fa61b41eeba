package org.salescollab.audit;

import org.jspecify.annotations.Nullable;

/** One value that changed, as text; null means there was or is none. */
public record FieldChange(
        String field, @Nullable String before, @Nullable String after) {}
