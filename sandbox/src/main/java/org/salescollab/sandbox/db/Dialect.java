package org.salescollab.sandbox.db;

/** The databases the sandbox runs on, with the few words they spell differently. */
public enum Dialect {
    H2("org.h2.Driver"),
    POSTGRESQL("org.postgresql.Driver"),
    MARIADB("org.mariadb.jdbc.Driver");

    private final String driver;

    Dialect(String driver) {
        this.driver = driver;
    }

    static Dialect of(String jdbcUrl) {
        if (jdbcUrl.startsWith("jdbc:h2:")) {
            return H2;
        }
        if (jdbcUrl.startsWith("jdbc:postgresql:")) {
            return POSTGRESQL;
        }
        if (jdbcUrl.startsWith("jdbc:mariadb:")) {
            return MARIADB;
        }
        throw new IllegalArgumentException("The sandbox knows H2, PostgreSQL and MariaDB, not: " + jdbcUrl);
    }

    String driver() {
        return driver;
    }

    /** Turns the portable migration text into this database's. */
    String sql(String portable) {
        return switch (this) {
            case H2 -> portable.replace("${bytes}", "BLOB").replace("${text}", "CHARACTER VARYING");
            case POSTGRESQL -> portable.replace("${bytes}", "BYTEA").replace("${text}", "TEXT");
            case MARIADB -> portable.replace("${bytes}", "LONGBLOB").replace("${text}", "LONGTEXT");
        };
    }
}
