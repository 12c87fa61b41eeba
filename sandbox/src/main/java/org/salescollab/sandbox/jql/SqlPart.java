package org.salescollab.sandbox.jql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** A piece of SQL with the values bound to its question marks; user text only ever gets into the values. */
record SqlPart(String sql, List<Object> values) {
    static final SqlPart ALWAYS = new SqlPart("1 = 1", List.of());
    static final SqlPart NEVER = new SqlPart("1 = 0", List.of());

    static SqlPart of(String sql, Object... values) {
        return new SqlPart(sql, List.of(values));
    }

    static SqlPart all(List<SqlPart> parts) {
        return joined(parts, " AND ", ALWAYS);
    }

    static SqlPart any(List<SqlPart> parts) {
        return joined(parts, " OR ", NEVER);
    }

    static SqlPart in(String column, Collection<?> values) {
        if (values.isEmpty()) {
            return NEVER;
        }
        return new SqlPart(
                column + " IN (" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")",
                List.copyOf(values));
    }

    SqlPart not() {
        return new SqlPart("NOT (" + sql + ")", values);
    }

    private static SqlPart joined(List<SqlPart> parts, String word, SqlPart none) {
        if (parts.isEmpty()) {
            return none;
        }
        List<Object> values = new ArrayList<>();
        parts.forEach(part -> values.addAll(part.values));
        return new SqlPart(parts.stream().map(part -> "(" + part.sql + ")").collect(Collectors.joining(word)), values);
    }
}
