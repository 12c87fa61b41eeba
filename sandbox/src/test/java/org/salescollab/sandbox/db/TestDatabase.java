package org.salescollab.sandbox.db;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** A fresh database for a test: H2 in memory, or a schema of its own in the PostgreSQL named by {@code sandbox.test.db}. */
public final class TestDatabase {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private TestDatabase() {}

    /** {@code sandbox.test.db} is jdbc:postgresql://host:port/db?user=..&password=.. */
    public static Database fresh() {
        String url = System.getProperty("sandbox.test.db", "");
        String name = "test_" + ProcessHandle.current().pid() + "_" + COUNT.incrementAndGet();
        if (url.isEmpty()) {
            return Database.inMemory(name);
        }
        try (Connection connection = DriverManager.getConnection(url)) {
            connection.createStatement().execute("CREATE SCHEMA " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Database.open(null, url + "&currentSchema=" + name);
    }
}
