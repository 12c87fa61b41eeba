package org.salescollab.sandbox.db;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;

/**
 * Brings the schema up to date: the one list of migrations, each run once and in order, by one node at a time.
 *
 * <p>A file is portable SQL with statements ended by a semicolon at the end of a line; {@code ${text}} and {@code ${bytes}}
 * stand for the database's long types. A table whose id column is called {@code id} gets an id sequence of its name.
 */
final class Migrations {
    /** Append only; a migration that was released is never edited. */
    private static final List<String> FILES = List.of(
            "001-people.sql",
            "002-projects.sql",
            "003-fields.sql",
            "004-workflows.sql",
            "005-issues.sql",
            "006-dashboards.sql",
            "010-platform.sql",
            "011-web.sql",
            "012-cache.sql");

    private static final Pattern TABLE_WITH_ID =
            Pattern.compile("CREATE TABLE (\\w+) \\(\\s*id BIGINT", Pattern.CASE_INSENSITIVE);

    private static final long FIRST_NODE = 2990;

    private final Database database;

    Migrations(Database database) {
        this.database = database;
    }

    void run() {
        database.write(handle -> {
            if (database.dialect() == Dialect.POSTGRESQL) {
                // IF NOT EXISTS alone fails where two nodes begin an empty database in the same moment.
                handle.execute("SELECT pg_advisory_xact_lock(" + FIRST_NODE + ")");
            }
            handle.execute("CREATE TABLE IF NOT EXISTS jira_migration (name VARCHAR(100) PRIMARY KEY)");
            handle.execute("CREATE TABLE IF NOT EXISTS jira_sequence"
                    + " (name VARCHAR(60) PRIMARY KEY, next_id BIGINT NOT NULL)");
        });
        database.write(this::migrate);
    }

    private void migrate(Handle handle) {
        lock(handle);
        Set<String> done = handle.createQuery("SELECT name FROM jira_migration")
                .mapTo(String.class)
                .set();
        for (String file : FILES) {
            if (!done.contains(file)) {
                apply(handle, read(file));
                handle.execute("INSERT INTO jira_migration (name) VALUES (?)", file);
            }
        }
    }

    /** A second node waits here until the first has committed. */
    private void lock(Handle handle) {
        switch (database.dialect()) {
            case POSTGRESQL -> handle.execute("LOCK TABLE jira_migration IN EXCLUSIVE MODE");
            case MARIADB -> handle.execute("SELECT GET_LOCK('jira_migration', 60)");
            case H2 -> handle.execute("SELECT name FROM jira_migration FOR UPDATE");
        }
    }

    private void apply(Handle handle, String portable) {
        String sql = database.dialect().sql(portable);
        for (String statement : sql.split(";\\s*(\\r?\\n|$)")) {
            if (!statement.isBlank()) {
                execute(handle, statement);
            }
        }
        Matcher tables = TABLE_WITH_ID.matcher(sql);
        while (tables.find()) {
            handle.execute("INSERT INTO jira_sequence (name, next_id) VALUES (?, ?)", tables.group(1), Ids.first());
        }
    }

    /** Past JDBI, which would read colons and question marks in the text as parameters. */
    private static void execute(Handle handle, String statement) {
        try (java.sql.Statement plain = handle.getConnection().createStatement()) {
            plain.execute(statement);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException("Migration failed at: " + statement.strip(), e);
        }
    }

    private static String read(String file) {
        try (InputStream in = Migrations.class.getResourceAsStream("/db/" + file)) {
            if (in == null) {
                throw new IllegalStateException("Migration not found: " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
        } catch (IOException e) {
            throw new IllegalStateException("Migration not readable: " + file, e);
        }
    }
}
