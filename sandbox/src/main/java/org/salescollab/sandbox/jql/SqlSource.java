package org.salescollab.sandbox.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Where an issue's values of a field are: {@code frame} is the SQL around a predicate {p} on {@code column}. */
record SqlSource(String frame, List<Object> values, String column) {
    static SqlSource column(String column) {
        return new SqlSource("{p}", List.of(), column);
    }

    /** Rows of another table, joined by {@code join}, one per value. */
    static SqlSource rows(String table, String join, String column, Object... values) {
        return new SqlSource(
                "EXISTS (SELECT 1 FROM " + table + " v WHERE " + join + " AND {p})", List.of(values), "v." + column);
    }

    /** At least one value fulfils the predicate; never unknown, so that it can be negated. */
    SqlPart having(Function<String, SqlPart> predicate) {
        SqlPart inner = predicate.apply(column);
        List<Object> all = new ArrayList<>(values);
        all.addAll(inner.values());
        return new SqlPart(frame.replace("{p}", "(" + column + " IS NOT NULL AND " + inner.sql() + ")"), all);
    }

    SqlPart present() {
        return having(column -> SqlPart.ALWAYS);
    }

    SqlPart among(List<?> wanted) {
        return having(column -> SqlPart.in(column, wanted));
    }
}
