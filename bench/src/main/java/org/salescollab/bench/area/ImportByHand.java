package org.salescollab.bench.area;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.salescollab.bench.data.CustomerTable;
import org.salescollab.bench.data.Jdbc;
import org.salescollab.bench.data.Sql;
import org.salescollab.customer.CustomerProfile;
import org.salescollab.customer.Handle;

/** What an import writes as JDBC batches, in transactions of 500 lines; it reads no file, checks and compares nothing. */
final class ImportByHand {

    private static final int PART = 500;
    private static final List<String> NAMES = List.of("NATURAL_KEY", "CUSTOMER_ID", "CORE_NAME");
    private static final List<String> AUDIT =
            List.of("NATURAL_KEY", "SUBJECT", "WHAT", "CHANGES", "DONE_BY", "DONE_AT");
    private static final List<String> LINE =
            List.of("RUN_KEY", "LINE_NO", "OUTCOME", "CUSTOMER_ID", "CUSTOMER_VERSION", "FORMER");
    private static final String UPDATE = "UPDATE " + Sql.table("CUSTOMER") + " SET "
            + String.join(
                    ", ",
                    CustomerTable.WRITTEN.stream()
                            .map(column -> '"' + column + "\" = ?")
                            .toList())
            + " WHERE \"ID\" = ? AND \"VERSION\" = 1";

    private final Jdbc jdbc;
    private final int known;

    ImportByHand(Jdbc jdbc, int known) {
        this.jdbc = jdbc;
        this.known = known;
    }

    Integer add(String run, List<CustomerProfile> profiles) {
        for (List<CustomerProfile> part : parts(profiles)) {
            jdbc.transaction(connection -> addPart(connection, run, part));
        }
        return profiles.size();
    }

    private static boolean addPart(Connection connection, String run, List<CustomerProfile> part) throws SQLException {
        Instant at = Instant.now();
        Jdbc.batch(
                connection,
                Sql.insert("CUSTOMER", CustomerTable.WRITTEN),
                part.stream().map(profile -> CustomerTable.values(profile, at)).iterator());
        String select = "SELECT \"ID\" FROM " + Sql.table("CUSTOMER") + " WHERE \"CHANGED_AT\" = ? ORDER BY \"ID\"";
        List<Integer> ids = Jdbc.query(connection, select, List.of(at.toEpochMilli()), row -> row.getInt(1));
        List<List<Object>> names = new ArrayList<>();
        for (int i = 0; i < part.size(); i++) {
            for (String handle : CustomerTable.handles(part.get(i))) {
                names.add(List.of(handle, ids.get(i), new Handle(handle).core()));
            }
        }
        Jdbc.batch(connection, Sql.insert("CUSTOMER_NAME", NAMES), names.iterator());
        remember(connection, new Written(run, ids, 1, "registered"), part);
        return true;
    }

    Integer change(String run, List<CustomerProfile> profiles) {
        for (int from = 0; from < profiles.size(); from += PART) {
            List<CustomerProfile> part = profiles.subList(from, Math.min(profiles.size(), from + PART));
            List<Integer> ids =
                    IntStream.rangeClosed(from + 1, from + part.size()).boxed().toList();
            jdbc.transaction(connection -> changePart(connection, run, ids, part));
        }
        return profiles.size();
    }

    private static boolean changePart(Connection connection, String run, List<Integer> ids, List<CustomerProfile> part)
            throws SQLException {
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < part.size(); i++) {
            List<Object> values = new ArrayList<>(CustomerTable.values(part.get(i), Instant.now()));
            values.set(CustomerTable.WRITTEN.indexOf("REGION"), ImportArea.REGION);
            values.set(CustomerTable.WRITTEN.indexOf("VERSION"), 2);
            values.add(ids.get(i));
            rows.add(values);
        }
        Jdbc.batch(connection, UPDATE, rows.iterator());
        remember(connection, new Written(run, ids, 2, "changed"), part);
        return true;
    }

    /** The customers of a part. */
    private record Written(String run, List<Integer> ids, int version, String what) {}

    private static void remember(Connection connection, Written written, List<CustomerProfile> part)
            throws SQLException {
        Jdbc.batch(connection, Sql.insert("AUDIT_EVENT", AUDIT), audit(written, part));
        List<List<Object>> lines = new ArrayList<>();
        for (int i = 0; i < part.size(); i++) {
            String outcome = written.version() == 1 ? "NEW" : "CHANGED";
            String former = written.version() == 1 ? "" : part.get(i).toString();
            lines.add(List.of(written.run(), i + 2, outcome, written.ids().get(i), written.version(), former));
        }
        Jdbc.batch(connection, Sql.insert("IMPORT_LINE", LINE), lines.iterator());
    }

    private static Iterator<List<Object>> audit(Written written, List<CustomerProfile> part) {
        List<List<Object>> audit = new ArrayList<>();
        for (int i = 0; i < part.size(); i++) {
            String subject = "customer|CUST-" + written.ids().get(i);
            String region = "region\t" + part.get(i).region() + "\t" + ImportArea.REGION;
            audit.add(List.of(
                    subject + "|v" + written.version(),
                    subject,
                    written.what(),
                    written.what().equals("changed") ? region : part.get(i).toString(),
                    ImportTools.ADMIN.key(),
                    Timestamp.from(CustomerTable.AT)));
        }
        return audit.iterator();
    }

    /** Takes back what an import made. */
    Integer remove(String run, List<CustomerProfile> profiles) {
        String select =
                "SELECT \"CUSTOMER_ID\" FROM " + Sql.table("IMPORT_LINE") + " WHERE \"RUN_KEY\" = ? ORDER BY \"ID\"";
        List<Integer> ids = jdbc.query(select, List.of(run), row -> row.getInt(1));
        for (int from = 0; from < ids.size(); from += PART) {
            int to = Math.min(ids.size(), from + PART);
            List<Integer> part = ids.subList(from, to);
            List<CustomerProfile> gone = profiles.subList(from, to);
            jdbc.transaction(connection -> removePart(connection, run, part, gone));
        }
        return ids.size();
    }

    private static boolean removePart(Connection connection, String run, List<Integer> ids, List<CustomerProfile> gone)
            throws SQLException {
        String which = " IN (" + String.join(", ", Collections.nCopies(ids.size(), "?")) + ")";
        Jdbc.update(connection, "DELETE FROM " + Sql.table("CUSTOMER") + " WHERE \"ID\"" + which, ids);
        Jdbc.update(connection, "DELETE FROM " + Sql.table("CUSTOMER_NAME") + " WHERE \"CUSTOMER_ID\"" + which, ids);
        Jdbc.batch(connection, Sql.insert("AUDIT_EVENT", AUDIT), audit(new Written(run, ids, 2, "removed"), gone));
        List<Object> lines = new ArrayList<>(ids);
        lines.add(0, run);
        String delete =
                "DELETE FROM " + Sql.table("IMPORT_LINE") + " WHERE \"RUN_KEY\" = ? AND \"CUSTOMER_ID\"" + which;
        Jdbc.update(connection, delete, lines);
        return true;
    }

    private static List<List<CustomerProfile>> parts(List<CustomerProfile> all) {
        return IntStream.iterate(0, from -> from < all.size(), from -> from + PART)
                .mapToObj(from -> all.subList(from, Math.min(all.size(), from + PART)))
                .toList();
    }

    /** The customers that were added, without their numbers and times, and how many names, audit records and lines. */
    Object added() {
        return List.of(customers("\"ID\" > " + known), count("CUSTOMER_NAME", "\"CUSTOMER_ID\" > " + known), written());
    }

    Object changed() {
        return List.of(customers("\"VERSION\" = 2"), count("CUSTOMER_NAME", "\"CUSTOMER_ID\" <= " + known), written());
    }

    private List<Integer> written() {
        return List.of(count("AUDIT_EVENT", "1 = 1"), count("IMPORT_LINE", "1 = 1"));
    }

    private List<String> customers(String condition) {
        String sql = "SELECT \"SEARCH_TEXT\", \"REGION\", \"TIER\", \"VERSION\" FROM " + Sql.table("CUSTOMER")
                + " WHERE " + condition + " ORDER BY \"SEARCH_TEXT\"";
        return jdbc.query(
                sql,
                List.of(),
                row -> row.getString(1) + "|" + row.getString(2) + "|" + row.getString(3) + "|" + row.getInt(4));
    }

    private int count(String table, String condition) {
        String sql = "SELECT COUNT(*) FROM " + Sql.table(table) + " WHERE " + condition;
        return jdbc.query(sql, List.of(), row -> row.getInt(1)).get(0);
    }

    void forgetAdded() {
        jdbc.update("DELETE FROM " + Sql.table("CUSTOMER_NAME") + " WHERE \"CUSTOMER_ID\" > ?", List.of(known));
        jdbc.update("DELETE FROM " + Sql.table("CUSTOMER") + " WHERE \"ID\" > ?", List.of(known));
        jdbc.update("DELETE FROM " + Sql.table("AUDIT_EVENT"), List.of());
    }

    void forgetFiles() {
        for (String table : List.of("IMPORT_LINE", "IMPORT_PART", "IMPORT_RUN")) {
            jdbc.update("DELETE FROM " + Sql.table(table), List.of());
        }
    }

    void forgetChanged() {
        jdbc.update(
                "UPDATE " + Sql.table("CUSTOMER") + " SET \"REGION\" = CASE WHEN \"COUNTRY\" = 'DE' THEN 'Europe'"
                        + " ELSE ? END, \"VERSION\" = 1 WHERE \"VERSION\" = 2",
                List.of(Register.LIMITED_REGION));
        jdbc.update("DELETE FROM " + Sql.table("AUDIT_EVENT"), List.of());
    }
}
