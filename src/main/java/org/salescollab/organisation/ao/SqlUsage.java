package org.salescollab.organisation.ao;

import java.util.List;
import org.salescollab.organisation.DepartmentBook.DepartmentUsage;
import org.salescollab.organisation.RoleBook.RoleUsage;
import org.salescollab.platform.ao.SqlRunner;
import org.salescollab.shared.Message;

/** Rows of one table that name a department or role by its code; one statement by an index. */
public final class SqlUsage implements DepartmentUsage, RoleUsage {

    private final SqlRunner sql;
    private final String what;
    private final String statement;

    /** {@code what} is the key of the text that says what the rows are. */
    public SqlUsage(SqlRunner sql, String what, String table, String column) {
        this.sql = sql;
        this.what = what;
        this.statement = "SELECT [ID] FROM {" + table + "} WHERE [" + column + "] = ?";
    }

    @Override
    public Message what() {
        return Message.of(what);
    }

    @Override
    public boolean uses(String code) {
        return !sql.query(statement, List.of(code), 1, row -> row.getLong(1)).isEmpty();
    }
}
