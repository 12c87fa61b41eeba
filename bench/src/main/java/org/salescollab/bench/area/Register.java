package org.salescollab.bench.area;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import org.salescollab.access.AccessGate;
import org.salescollab.access.FakePeople;
import org.salescollab.access.FakeRights;
import org.salescollab.audit.ao.AoAuditLog;
import org.salescollab.bench.data.CustomerTable;
import org.salescollab.bench.data.GeneratedCustomers;
import org.salescollab.bench.data.Sql;
import org.salescollab.bench.data.TestBed;
import org.salescollab.customer.CustomerDirectory;
import org.salescollab.customer.CustomerLookup;
import org.salescollab.customer.CustomerVisibility;
import org.salescollab.customer.Customers;
import org.salescollab.customer.ao.AoCustomers;
import org.salescollab.shared.Actor;

/** The app's customer register on a test bed, with somebody who may read and write it. */
final class Register {

    static final Actor ACTOR = new Actor("owner0", Locale.ENGLISH, ZoneOffset.UTC);

    /** Begins each statement by hand that reads customers. */
    static final String SELECT = "SELECT " + Sql.columns(CustomerTable.READ);

    static final String FROM = " FROM " + Sql.table("CUSTOMER");

    private final CustomerLookup lookup;
    private final CustomerDirectory directory;

    Register(TestBed bed) {
        FakePeople people = new FakePeople();
        GeneratedCustomers.owners().forEach(key -> people.add(key, key));
        AccessGate gate = new AccessGate(new FakeRights().license("owner0"));
        Customers customers = new AoCustomers(bed.app().activeObjects());
        CustomerVisibility visibility = new CustomerVisibility(gate, user -> Set.of());
        this.lookup = new CustomerLookup(customers, visibility);
        this.directory = new CustomerDirectory(
                customers,
                gate,
                visibility,
                people,
                new AoAuditLog(bed.app().activeObjects()),
                bed.appTx(),
                Clock.fixed(CustomerTable.AT, ZoneOffset.UTC));
    }

    static Register filled(TestBed bed, int rows) {
        CustomerTable.fill(bed, new GeneratedCustomers(Area.SEED), rows);
        return new Register(bed);
    }

    CustomerLookup lookup() {
        return lookup;
    }

    CustomerDirectory directory() {
        return directory;
    }
}
