package org.salescollab.bench.area;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.salescollab.bench.data.CustomerTable;
import org.salescollab.bench.data.Jdbc;
import org.salescollab.customer.Cursor;
import org.salescollab.customer.Customer;
import org.salescollab.customer.CustomerOrder;
import org.salescollab.shared.Page;

/** A page of the register by English name: the lines and the number of all, over one connection. */
final class PageByHand {

    /** The bound on the sorted column alone is what lets the database enter its index at the right place. */
    private static final String BEYOND = "\"SORT_EN\" >= ? AND (\"SORT_EN\" > ? OR \"ID\" > ?)";

    private static final String ORDER = " ORDER BY \"SORT_EN\", \"ID\"";

    private final Jdbc jdbc;
    private final CustomerOrder order;
    private final int size;

    PageByHand(Jdbc jdbc, CustomerOrder order, int size) {
        this.jdbc = jdbc;
        this.order = order;
        this.size = size;
    }

    /** {@code condition} is empty for all customers; the first page is counted only when it doesn't hold all. */
    Page<Customer> page(String condition, List<Object> conditionArgs, @Nullable String after) {
        return jdbc.with(connection -> {
            List<Customer> lines = lines(connection, condition, conditionArgs, after);
            boolean more = lines.size() > size;
            List<Customer> shown = more ? lines.subList(0, size) : lines;
            long total = after == null && !more ? shown.size() : count(connection, condition, conditionArgs);
            return new Page<>(
                    shown, total, more ? order.cursorAt(shown.get(size - 1)).encoded() : null);
        });
    }

    private List<Customer> lines(
            Connection connection, String condition, List<Object> conditionArgs, @Nullable String after)
            throws SQLException {
        List<String> conditions = new ArrayList<>();
        List<Object> args = new ArrayList<>(conditionArgs);
        if (!condition.isEmpty()) {
            conditions.add(condition);
        }
        if (after != null) {
            Cursor cursor = order.position(after);
            conditions.add(BEYOND);
            args.addAll(List.of(cursor.value(), cursor.value(), cursor.number()));
        }
        args.add(size + 1);
        String sql = Register.SELECT + Register.FROM + where(String.join(" AND ", conditions)) + ORDER + " LIMIT ?";
        return Jdbc.query(connection, sql, args, CustomerTable::read);
    }

    private static long count(Connection connection, String condition, List<Object> args) throws SQLException {
        String sql = "SELECT COUNT(*)" + Register.FROM + where(condition);
        return Jdbc.query(connection, sql, args, row -> row.getLong(1)).get(0);
    }

    /** Where a page ends that has so many customers before it. */
    String markAt(int offset) {
        String sql = Register.SELECT + Register.FROM + ORDER + " LIMIT 1 OFFSET " + offset;
        return order.cursorAt(jdbc.query(sql, List.of(), CustomerTable::read).get(0))
                .encoded();
    }

    private static String where(String condition) {
        return condition.isEmpty() ? "" : " WHERE " + condition;
    }
}
