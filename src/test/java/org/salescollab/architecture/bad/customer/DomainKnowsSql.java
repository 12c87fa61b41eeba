package org.salescollab.architecture.bad.customer;

import java.sql.Connection;
import java.sql.SQLException;

class DomainKnowsSql {
    boolean closed(Connection connection) throws SQLException {
        return connection.isClosed();
    }
}
