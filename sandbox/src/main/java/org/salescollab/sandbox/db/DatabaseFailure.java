package org.salescollab.sandbox.db;

import java.sql.SQLException;

/** The database refused or failed a statement of the sandbox. */
public class DatabaseFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DatabaseFailure(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
