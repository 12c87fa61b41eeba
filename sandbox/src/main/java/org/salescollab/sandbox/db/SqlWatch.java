package org.salescollab.sandbox.db;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

/**
 * Sees each SQL statement of the current thread: refuses writes while an app answers a GET request, and counts statements.
 * Jira itself would let a GET write; the sandbox is stricter, since such an endpoint is open to request forgery.
 */
public final class SqlWatch {
    private static final Pattern WRITE = Pattern.compile(
            "^\\s*(insert|update|delete|merge|create|alter|drop|truncate)\\b", Pattern.CASE_INSENSITIVE);
    private static final ThreadLocal<SqlWatch> CURRENT = new ThreadLocal<>();

    private final String readOnlyFor;
    private int statements;

    private SqlWatch(String readOnlyFor) {
        this.readOnlyFor = readOnlyFor;
    }

    /** Runs a GET request of an app: a statement that writes throws {@link StateChangedByGet} naming the request. */
    public static <T> T readOnly(String request, Callable<T> work) throws Exception {
        return with(new SqlWatch(request), work);
    }

    /** Runs the platform's own housekeeping (locks, schema of a first use) inside a request without the rule. */
    public static <T> T unwatched(Callable<T> work) throws Exception {
        return with(null, work);
    }

    /** Statements that the work sends to the database from this thread. */
    public static int count(Callable<?> work) throws Exception {
        SqlWatch watch = new SqlWatch(null);
        with(watch, work);
        return watch.statements;
    }

    private static <T> T with(SqlWatch watch, Callable<T> work) throws Exception {
        SqlWatch before = CURRENT.get();
        set(watch);
        try {
            return work.call();
        } finally {
            set(before);
            if (before != null && watch != null) {
                before.statements += watch.statements;
            }
        }
    }

    private static void set(SqlWatch watch) {
        if (watch == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(watch);
        }
    }

    static void onSql(String sql) {
        SqlWatch watch = CURRENT.get();
        if (watch == null) {
            return;
        }
        watch.statements++;
        if (watch.readOnlyFor != null && WRITE.matcher(sql).find()) {
            throw new StateChangedByGet(
                    watch.readOnlyFor, sql.strip().split("\\s+")[0].toUpperCase(Locale.ROOT));
        }
    }

    /** An app's GET request tried to write. */
    public static final class StateChangedByGet extends RuntimeException {
        private static final long serialVersionUID = 1L;

        StateChangedByGet(String request, String verb) {
            super("GET must not change state: " + request + " sent an SQL " + verb
                    + ". Jira rule: GET requests carry no XSRF check, so changes belong to POST, PUT or DELETE");
        }
    }
}
