package org.salescollab.bench.data;

import java.util.List;
import org.salescollab.audit.ao.AuditEventRow;
import org.salescollab.contact.ao.ContactLinkRow;
import org.salescollab.contact.ao.ContactRow;
import org.salescollab.customer.ao.CustomerNameRow;
import org.salescollab.customer.ao.CustomerRow;
import org.salescollab.exchange.ao.ImportLineRow;
import org.salescollab.exchange.ao.ImportPartRow;
import org.salescollab.exchange.ao.ImportRunRow;
import org.salescollab.platform.Ready;
import org.salescollab.platform.ao.ActiveObjectsTx;
import org.salescollab.platform.ao.SqlRunner;
import org.salescollab.salesproject.ao.IssueChangeRow;
import org.salescollab.salesproject.ao.SalesProjectRow;
import org.salescollab.shared.Tx;
import org.salescollab.team.ao.RoleAssignRow;
import org.salescollab.testing.AoDatabase;
import org.salescollab.timeline.ao.TimelineRow;

/** Empty tables of the app in one database, made by the real Active Objects and reached by its way and by plain JDBC. */
public final class TestBed implements AutoCloseable {

    /** Instead of a JDBC address: a database in this process. */
    public static final String H2 = "h2";

    private final AoDatabase database;
    private final boolean postgres;
    private final Jdbc jdbc;

    private TestBed(AoDatabase database, boolean postgres) {
        this.database = database;
        this.postgres = postgres;
        this.jdbc = new Jdbc(database.plain());
    }

    /** {@code address} is {@value #H2} or the JDBC address of a PostgreSQL database, whose schema ao_test is emptied. */
    @SuppressWarnings("unchecked")
    public static TestBed open(String address) {
        Class<? extends net.java.ao.RawEntity<?>>[] rows = new Class[] {
            CustomerRow.class,
            CustomerNameRow.class,
            AuditEventRow.class,
            SalesProjectRow.class,
            TimelineRow.class,
            ImportRunRow.class,
            ImportPartRow.class,
            ImportLineRow.class,
            IssueChangeRow.class,
            RoleAssignRow.class,
            ContactRow.class,
            ContactLinkRow.class
        };
        return address.equals(H2)
                ? new TestBed(AoDatabase.h2(rows), false)
                : new TestBed(AoDatabase.postgresAt(address, rows), true);
    }

    public AoDatabase app() {
        return database;
    }

    public SqlRunner appSql() {
        return new SqlRunner(database.sql(), Ready.now(), "SALES_PROJECT");
    }

    public Tx appTx() {
        return new ActiveObjectsTx(database.activeObjects(), Ready.now());
    }

    public Jdbc jdbc() {
        return jdbc;
    }

    public boolean isPostgres() {
        return postgres;
    }

    /** What the database would do by itself after a while: statistics, and on PostgreSQL the map of visible pages. */
    public void settle() {
        jdbc.update(postgres ? "VACUUM ANALYZE" : "ANALYZE", List.of());
    }

    @Override
    public void close() {
        database.close();
    }
}
