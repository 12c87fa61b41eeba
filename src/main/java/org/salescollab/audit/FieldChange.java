package org.salescollab.audit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One value that changed, as text; null means there was or is none. */
public record FieldChange(
        String field, @Nullable String before, @Nullable String after) {

    /** What differs between two states of a record, field by field, in the order of the fields. */
    public static List<FieldChange> between(Map<String, @Nullable String> before, Map<String, @Nullable String> after) {
        Set<String> fields = new LinkedHashSet<>(after.keySet());
        fields.addAll(before.keySet());
        List<FieldChange> changes = new ArrayList<>();
        for (String field : fields) {
            if (!Objects.equals(before.get(field), after.get(field))) {
                changes.add(new FieldChange(field, before.get(field), after.get(field)));
            }
        }
        return changes;
    }
}
