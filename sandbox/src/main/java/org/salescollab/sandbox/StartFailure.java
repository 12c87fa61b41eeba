package org.salescollab.sandbox;

import java.net.BindException;
import java.sql.SQLException;
import java.util.Optional;

/** Says in one line why the sandbox could not start, where the reason is one that a person can remove. */
final class StartFailure {
    /** H2's code for a file that another process has open. */
    private static final int H2_IN_USE = 90020;

    private StartFailure() {}

    static Optional<String> explain(Options options, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return Optional.of("Port " + options.port() + " is in use. Choose another one with --port.");
            }
            if (cause instanceof SQLException sql) {
                return Optional.of(database(options, sql));
            }
        }
        return Optional.empty();
    }

    private static String database(Options options, SQLException failure) {
        if (failure.getErrorCode() == H2_IN_USE) {
            return "The data folder " + options.data()
                    + " is in use by another sandbox. Stop that one, or choose another" + " folder with --data.";
        }
        return "The database can't be used: " + failure.getMessage();
    }
}
