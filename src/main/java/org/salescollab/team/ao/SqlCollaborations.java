package org.salescollab.team.ao;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.salescollab.customer.Collaborations;
import org.salescollab.platform.ao.SqlRunner;
import org.salescollab.shared.CustomerKey;

/** The customers of the sales projects in which somebody holds a role now, or has been asked to; one statement. */
public final class SqlCollaborations implements Collaborations {

    private static final String CUSTOMERS = "SELECT P.[CUSTOMER] FROM {ROLE_ASSIGN} R"
            + " INNER JOIN {SALES_PROJECT} P ON P.[ISSUE_ID] = R.[OPEN_ISSUE]"
            + " WHERE R.[HOLDER_KEY] = ? AND P.[CUSTOMER] IS NOT NULL";
    private static final String ACCEPTED = " AND R.[ACCEPTED_AT] IS NOT NULL";
    private static final String LATEST = " GROUP BY P.[CUSTOMER] ORDER BY MAX(P.[ISSUE_ID]) DESC";

    private final SqlRunner sql;

    public SqlCollaborations(SqlRunner sql) {
        this.sql = sql;
    }

    @Override
    public Set<CustomerKey> customersOf(String userKey, boolean accepted) {
        return sql
                .query(CUSTOMERS + (accepted ? ACCEPTED : "") + LATEST, List.of(userKey), row -> row.getString(1))
                .stream()
                .flatMap(key -> CustomerKey.parse(key).stream())
                .limit(MOST)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
