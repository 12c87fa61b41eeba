package org.salescollab.bench.area;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.salescollab.bench.data.CustomerTable;
import org.salescollab.bench.data.Jdbc;
import org.salescollab.bench.data.Sql;
import org.salescollab.customer.Customer;

/** Search while typing: one statement when enough names begin with the text, else a second for those that contain it. */
final class SearchByHand {

    static final int SUGGESTIONS = 20;

    private static final String HIGHEST = "\uffff";
    private static final int NAMES = 4 * SUGGESTIONS;

    /**
     * Of the first names that begin so the customers, each once. As a range and not by LIKE, for which PostgreSQL uses the
     * index only under the collation C; under C.UTF-8 it reads all names.
     */
    private static final String BEGINNING = Register.SELECT + Register.FROM
            + " JOIN (SELECT \"CUSTOMER_ID\", MIN(\"NATURAL_KEY\") AS FIRST_NAME FROM (SELECT \"CUSTOMER_ID\", \"NATURAL_KEY\""
            + " FROM " + Sql.table("CUSTOMER_NAME")
            + " WHERE \"NATURAL_KEY\" >= ? AND \"NATURAL_KEY\" < ? ORDER BY \"NATURAL_KEY\" LIMIT ?) N"
            + " GROUP BY \"CUSTOMER_ID\" ORDER BY FIRST_NAME LIMIT ?) F ON F.\"CUSTOMER_ID\" = \"ID\""
            + "%s ORDER BY FIRST_NAME";

    private static final String CONTAINING = Register.SELECT + Register.FROM
            + " WHERE (\"SEARCH_TEXT\" LIKE ? OR \"MAIL_DOMAIN\" LIKE ?)%s ORDER BY \"ID\" LIMIT ?";

    private SearchByHand() {}

    static List<Customer> search(Connection connection, String text, SeenByHand seen) throws SQLException {
        Set<Customer> found = new LinkedHashSet<>(beginning(connection, text, seen));
        if (found.size() < SUGGESTIONS) {
            found.addAll(containing(connection, text, seen, SUGGESTIONS + found.size()));
        }
        return new ArrayList<>(found).subList(0, Math.min(found.size(), SUGGESTIONS));
    }

    private static List<Customer> beginning(Connection connection, String text, SeenByHand seen) throws SQLException {
        List<Object> args = new ArrayList<>(List.of("N:" + text, "N:" + text + HIGHEST, NAMES, SUGGESTIONS));
        args.addAll(seen.args());
        return Jdbc.query(connection, BEGINNING.formatted(and(" WHERE ", seen)), args, CustomerTable::read);
    }

    private static List<Customer> containing(Connection connection, String text, SeenByHand seen, int limit)
            throws SQLException {
        List<Object> args = new ArrayList<>(List.of("%" + text + "%", "%" + text + "%"));
        args.addAll(seen.args());
        args.add(limit);
        return Jdbc.query(connection, CONTAINING.formatted(and(" AND ", seen)), args, CustomerTable::read);
    }

    private static String and(String word, SeenByHand seen) {
        return seen.condition().isEmpty() ? "" : word + seen.condition();
    }
}
