package org.salescollab.platform.ao;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads one row of a result; must not move the cursor. */
@FunctionalInterface
public interface RowMapper<T> {

    T map(ResultSet row) throws SQLException;
}
