package org.salescollab.sandbox.db;

import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Sees each SQL statement of the current thread: refuses writes where the platform calls an app to read, and counts
 * statements. Jira itself would let a GET write; the sandbox is stricter, since such an endpoint is open to request forgery.
 */
public final class SqlWatch {
    private static final Pattern COMMENTS_AND_TEXTS = Pattern.compile("(?s)/\\*.*?\\*/|--[^\\n]*|'[^']*'");
    private static final Set<String> READING = Set.of("SELECT", "VALUES", "SHOW", "EXPLAIN", "WITH");
    private static final Pattern WRITING_PART =
            Pattern.compile("\\b(INSERT\\s+INTO|UPDATE\\s+\\S+\\s+SET|DELETE\\s+FROM|MERGE\\s+INTO)\\b");
    private static final ThreadLocal<SqlWatch> CURRENT = new ThreadLocal<>();

    private final Function<String, RuntimeException> refusal;
    private int statements;
    private RuntimeException broken;

    /** @param refusal what to throw at a statement that writes, from its verb; null where writing is allowed */
    private SqlWatch(Function<String, RuntimeException> refusal) {
        this.refusal = refusal;
    }

    /**
     * Runs an app's answer to a GET: a statement that writes throws {@link StateChangedByGet} naming the request, there and,
     * in case the app swallows it, here once more.
     */
    public static <T> T readOnly(String request, Callable<T> work) throws Exception {
        return readOnly(verb -> new StateChangedByGet(request, verb), work);
    }

    /** Runs what an app does through a read-only executor, which Jira hands to the database as a promise. */
    public static <T> T inReadOnlyExecutor(Callable<T> work) throws Exception {
        return readOnly(
                verb -> new IllegalStateException("An SQL " + verb + " was sent through a read-only executor."
                        + " Jira rule: what is asked for as read-only only reads; some databases refuse the rest"),
                work);
    }

    private static <T> T readOnly(Function<String, RuntimeException> refusal, Callable<T> work) throws Exception {
        SqlWatch watch = new SqlWatch(refusal);
        T result = with(watch, work);
        if (watch.broken != null) {
            throw watch.broken;
        }
        return result;
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

    /** Counts a statement that is about to run and checks it. */
    static void onSql(String sql) {
        SqlWatch watch = CURRENT.get();
        if (watch != null) {
            watch.statements++;
            check(sql);
        }
    }

    /** Refuses a statement that writes where only reading is allowed. */
    static void check(String sql) {
        SqlWatch watch = CURRENT.get();
        if (watch == null || watch.refusal == null) {
            return;
        }
        for (String statement : COMMENTS_AND_TEXTS.matcher(sql).replaceAll(" ").split(";")) {
            String text = statement.strip().toUpperCase(Locale.ROOT).replaceFirst("^[(\\s]+", "");
            String verb = text.split("\\W", 2)[0];
            if (!text.isEmpty() && (!READING.contains(verb) || hidesAWrite(verb, text))) {
                watch.broken = watch.refusal.apply(verb);
                throw watch.broken;
            }
        }
    }

    /** PostgreSQL takes writing statements inside WITH, and runs what EXPLAIN ANALYZE explains. */
    private static boolean hidesAWrite(String verb, String text) {
        return (verb.equals("WITH") || verb.equals("EXPLAIN"))
                && WRITING_PART.matcher(text).find();
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
