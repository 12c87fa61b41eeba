package org.salescollab.bench.area;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.salescollab.access.AccessGate;
import org.salescollab.access.CustomerLimit;
import org.salescollab.access.CustomerPolicies;
import org.salescollab.access.CustomerPolicy;
import org.salescollab.access.FakePeople;
import org.salescollab.access.FakeRights;
import org.salescollab.access.InMemoryCustomerPolicies;
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
import org.salescollab.shared.Version;
import org.salescollab.team.ao.SqlCollaborations;

/** The app's customer register on a test bed, with somebody who may read and write it. */
final class Register {

    /** Sees all customers. */
    static final Actor ACTOR = new Actor("owner0", Locale.ENGLISH, ZoneOffset.UTC);

    /** Sees the best customers of one region, those they own, and those whose sales projects they work on. */
    static final Actor LIMITED = new Actor("owner1", Locale.ENGLISH, ZoneOffset.UTC);

    static final String LIMITED_REGION = "华东";
    static final List<String> LIMITED_TIERS = List.of("A", "KA");

    /** Begins each statement by hand that reads customers. */
    static final String SELECT = "SELECT " + Sql.columns(CustomerTable.READ);

    static final String FROM = " FROM " + Sql.table("CUSTOMER");

    private final CustomerLookup lookup;
    private final CustomerDirectory directory;

    Register(TestBed bed) {
        FakePeople people = new FakePeople();
        GeneratedCustomers.owners().forEach(key -> people.add(key, key));
        FakeRights rights = new FakeRights().license(ACTOR.key(), LIMITED.key()).group("limited", LIMITED.key());
        AccessGate gate = new AccessGate(rights, policies());
        Customers customers = new AoCustomers(bed.app().activeObjects());
        CustomerVisibility visibility = new CustomerVisibility(gate, new SqlCollaborations(bed.appSql()));
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

    private static CustomerPolicies policies() {
        CustomerLimit limit =
                new CustomerLimit("limited", new TreeSet<>(Set.of(LIMITED_REGION)), new TreeSet<>(LIMITED_TIERS), true);
        CustomerPolicies policies = new InMemoryCustomerPolicies();
        policies.replace(new CustomerPolicy(Map.of(), List.of(limit), Version.FIRST));
        return policies;
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
