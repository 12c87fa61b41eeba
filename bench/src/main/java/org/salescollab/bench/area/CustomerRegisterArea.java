package org.salescollab.bench.area;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.salescollab.bench.data.CustomerTable;
import org.salescollab.bench.data.GeneratedCustomers;
import org.salescollab.bench.data.Jdbc;
import org.salescollab.bench.data.Sql;
import org.salescollab.bench.data.TestBed;
import org.salescollab.bench.measure.Contest;
import org.salescollab.customer.CustomerProfile;
import org.salescollab.shared.CustomerKey;

/** Registering one customer with its names and its audit record, in one transaction that is durable. */
final class CustomerRegisterArea {

    private static final List<String> NAMES = List.of("NATURAL_KEY", "CUSTOMER_ID");
    private static final List<String> AUDIT =
            List.of("NATURAL_KEY", "SUBJECT", "WHAT", "CHANGES", "DONE_BY", "DONE_AT");

    private final TestBed bed;
    private final int rows;
    private final Register register;
    private final GeneratedCustomers customers = new GeneratedCustomers(Area.SEED);

    private CustomerRegisterArea(TestBed bed, int rows) {
        this.bed = bed;
        this.rows = rows;
        this.register = Register.filled(bed, rows);
    }

    static List<Contest<?>> contests(TestBed bed, int rows) {
        CustomerRegisterArea area = new CustomerRegisterArea(bed, rows);
        return List.of(Contest.of(
                        "register a customer",
                        rows,
                        round -> area.register
                                .directory()
                                .register(Register.ACTOR, area.profile(round))
                                .key(),
                        area::byHand)
                .comparing(area::stored)
                .undoing(area::forget));
    }

    private CustomerProfile profile(int round) {
        return customers.profile(rows + round);
    }

    private CustomerKey byHand(int round) {
        CustomerProfile profile = profile(round);
        return bed.jdbc().transaction(connection -> {
            int id = insert(connection, CustomerTable.values(profile, CustomerTable.AT));
            Iterator<List<Object>> names = CustomerTable.handles(profile).stream()
                    .map(handle -> List.<Object>of(handle, id))
                    .iterator();
            Jdbc.batch(connection, Sql.insert("CUSTOMER_NAME", NAMES), names);
            Jdbc.update(connection, Sql.insert("AUDIT_EVENT", AUDIT), audit(new CustomerKey(id), profile));
            return new CustomerKey(id);
        });
    }

    private static int insert(Connection connection, List<Object> values) throws SQLException {
        String sql = Sql.insert("CUSTOMER", CustomerTable.WRITTEN);
        try (PreparedStatement statement = connection.prepareStatement(sql, new String[] {"ID"})) {
            Jdbc.bind(statement, values);
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                keys.next();
                return keys.getInt(1);
            }
        }
    }

    private static List<Object> audit(CustomerKey key, CustomerProfile profile) {
        String subject = "customer|" + key.value();
        String changes = profile.changesSince(CustomerProfile.named(null, null)).stream()
                .map(change -> change.field() + "\t" + text(change.before()) + "\t" + text(change.after()) + "\n")
                .collect(joining());
        return List.of(
                subject + "|v1",
                subject,
                "registered",
                changes,
                Register.ACTOR.key(),
                java.sql.Timestamp.from(CustomerTable.AT));
    }

    private static String text(@org.jspecify.annotations.Nullable String value) {
        return value == null ? "\\0" : value.replace("\n", "\\n");
    }

    /** All that was written, without the numbers that the database gave. */
    private Object stored(CustomerKey key) {
        String subject = "customer|" + key.value();
        return List.of(
                rows("CUSTOMER", CustomerTable.WRITTEN, "\"ID\" = ?", key.number()),
                rows("CUSTOMER_NAME", List.of("NATURAL_KEY"), "\"CUSTOMER_ID\" = ?", key.number()),
                rows("AUDIT_EVENT", AUDIT.subList(2, AUDIT.size()), "\"SUBJECT\" = ?", subject),
                rows("AUDIT_EVENT", List.of("ID"), "\"NATURAL_KEY\" = ?", subject + "|v1")
                        .size());
    }

    private List<List<String>> rows(String table, List<String> columns, String condition, Object arg) {
        String sql =
                "SELECT " + Sql.columns(columns) + " FROM " + Sql.table(table) + " WHERE " + condition + " ORDER BY 1";
        return bed.jdbc().query(sql, List.of(arg), row -> texts(row, columns.size()));
    }

    private static List<String> texts(ResultSet row, int count) throws SQLException {
        String[] texts = new String[count];
        for (int i : IntStream.range(0, count).toArray()) {
            texts[i] = String.valueOf(row.getString(i + 1));
        }
        return Arrays.asList(texts);
    }

    private void forget(CustomerKey key) {
        delete("CUSTOMER_NAME", "CUSTOMER_ID", key.number());
        delete("CUSTOMER", "ID", key.number());
        delete("AUDIT_EVENT", "SUBJECT", "customer|" + key.value());
    }

    private void delete(String table, String column, Object value) {
        bed.jdbc().update("DELETE FROM " + Sql.table(table) + " WHERE \"" + column + "\" = ?", List.of(value));
    }
}
