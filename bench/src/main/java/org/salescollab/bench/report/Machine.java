package org.salescollab.bench.report;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** On what a run was made, as far as it explains the figures; says nothing about whose machine it was. */
public record Machine(List<String> facts) {

    private static final long MEBIBYTE = 1024L * 1024L;

    public static Machine here(DataSource database) throws SQLException {
        Runtime java = Runtime.getRuntime();
        try (Connection connection = database.getConnection()) {
            DatabaseMetaData about = connection.getMetaData();
            return new Machine(List.of(
                    java.availableProcessors() + " cores, " + System.getProperty("os.name") + " "
                            + System.getProperty("os.arch"),
                    "Java " + System.getProperty("java.version") + ", heap up to " + java.maxMemory() / MEBIBYTE
                            + " MiB",
                    about.getDatabaseProductName() + " " + about.getDatabaseProductVersion(),
                    "driver " + about.getDriverName() + " " + about.getDriverVersion()));
        }
    }
}
