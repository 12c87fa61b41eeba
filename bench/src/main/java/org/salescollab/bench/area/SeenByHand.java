package org.salescollab.bench.area;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.salescollab.bench.data.Jdbc;
import org.salescollab.bench.data.Sql;
import org.salescollab.shared.CustomerKey;

/**
 * Which customers a reader sees, as a condition written by hand.
 *
 * @param condition empty for a reader who sees all
 */
record SeenByHand(String condition, List<Object> args) {

    static final SeenByHand ALL = new SeenByHand("", List.of());

    /** The customers whose sales projects somebody works on now. */
    private static final String WORKED_FOR = "SELECT DISTINCT P.\"CUSTOMER\" FROM " + Sql.table("ROLE_ASSIGN")
            + " R JOIN " + Sql.table("SALES_PROJECT") + " P ON P.\"ISSUE_ID\" = R.\"OPEN_ISSUE\""
            + " WHERE R.\"HOLDER_KEY\" = ?";

    SeenByHand {
        args = List.copyOf(args);
    }

    /** What {@link Register#LIMITED} sees; one statement. */
    static SeenByHand limited(Connection connection) throws SQLException {
        String reader = Register.LIMITED.key();
        List<Long> worked = Jdbc.query(connection, WORKED_FOR, List.of(reader), row -> row.getString(1)).stream()
                .map(key -> CustomerKey.parse(key).orElseThrow().number())
                .toList();
        List<Object> args = new ArrayList<>(Register.LIMITED_TIERS);
        args.add(Register.LIMITED_REGION);
        args.add(reader);
        String tiers = Sql.marks(Register.LIMITED_TIERS.size());
        String keys = worked.stream().map(String::valueOf).collect(joining(", "));
        return new SeenByHand(
                "((\"TIER\" IN (" + tiers + ") AND \"REGION\" = ?) OR \"OWNER_KEY\" = ?"
                        + (worked.isEmpty() ? "" : " OR \"ID\" IN (" + keys + ")") + ")",
                args);
    }
}
