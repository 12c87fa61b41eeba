package org.salescollab.customer.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.salescollab.access.AccessGate;
import org.salescollab.access.FakeRights;
import org.salescollab.audit.ao.AoAuditLog;
import org.salescollab.audit.ao.SqlAuditBatch;
import org.salescollab.contact.ContactSamples;
import org.salescollab.contact.ao.AoContacts;
import org.salescollab.customer.Attached;
import org.salescollab.customer.BulkRemoval;
import org.salescollab.customer.BulkRemoval.Outcome;
import org.salescollab.customer.BulkRemoval.State;
import org.salescollab.customer.BulkRemoval.Wanted;
import org.salescollab.customer.Customer;
import org.salescollab.customer.CustomerLookup;
import org.salescollab.customer.CustomerProfile;
import org.salescollab.customer.CustomerVisibility;
import org.salescollab.customer.Handle;
import org.salescollab.platform.Ready;
import org.salescollab.platform.ao.SqlRunner;
import org.salescollab.salesproject.SalesProjectSamples;
import org.salescollab.salesproject.Stage;
import org.salescollab.salesproject.ao.AoSalesProjects;
import org.salescollab.shared.Actor;
import org.salescollab.testing.AoDatabase;

/** Deleting many customers on a real database: what goes, what stays, and the statements. */
abstract class BulkRemovalContract {

    private static final Actor ADMIN = new Actor("huangshan", Locale.ENGLISH, ZoneOffset.UTC);
    private static final Instant NOW = Instant.parse("2026-11-23T03:30:00Z");

    private AoDatabase database;
    private AoCustomers customers;
    private SqlRunner sql;
    private BulkRemoval removal;

    abstract AoDatabase database();

    @BeforeEach
    void wire() {
        database = database();
        customers = new AoCustomers(database.activeObjects());
        sql = new SqlRunner(database.sql(), Ready.now(), "CUSTOMER");
        AccessGate gate = new AccessGate(new FakeRights().license("huangshan").admin("huangshan"));
        CustomerLookup lookup =
                new CustomerLookup(customers, new CustomerVisibility(gate, (user, accepted) -> Set.of()));
        SqlCustomerRemovals removals =
                new SqlCustomerRemovals(sql, new SqlCustomerBatches(sql), new SqlAuditBatch(sql));
        removal = new BulkRemoval(lookup, removals, gate, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatHangsOnThemKeepsThem() {
        List<Customer> all = add(7);
        new AoContacts(database.activeObjects())
                .add(ContactSamples.named("Sun"), all.get(1).key(), NOW);
        customers.add(
                CustomerProfile.named(null, "Child").withParent(all.get(2).key()),
                Set.of(new Handle(Handle.namePrefix("child"))),
                NOW);
        // The customer of all sample projects is the seventh.
        new AoSalesProjects(sql).put(SalesProjectSamples.project(1, Stage.S5, BigDecimal.ONE, "CNY", null));

        List<Outcome> outcomes = removal.run(ADMIN, wanted(all));
        assertThat(outcomes.get(0).state()).isEqualTo(State.GONE);
        assertThat(outcomes.get(1).attached()).containsExactly(Attached.PEOPLE);
        assertThat(outcomes.get(2).attached()).containsExactly(Attached.CHILDREN);
        assertThat(outcomes.get(6).attached()).containsExactly(Attached.SALES);
        assertThat(customers.byKeys(all.stream().map(Customer::key).toList()))
                .containsOnlyKeys(all.get(1).key(), all.get(2).key(), all.get(6).key());
    }

    @Test
    void namesOfTheGoneAreFreeAndTheAuditLogKeepsThem() {
        Customer gone = add(1).get(0);
        removal.run(ADMIN, wanted(List.of(gone)));
        assertThat(new AoAuditLog(database.activeObjects())
                        .latest("customer", gone.key().value(), 5))
                .singleElement()
                .satisfies(event -> assertThat(event.action()).isEqualTo("removed"));
        assertThat(add(1)).hasSize(1);
    }

    /** By part of 50: one for the customers, seven for what hangs on them, three to remove and record. */
    @Test
    void statementsDependOnThePartsAlone() {
        Customer one = add(1).get(0);
        List<Wanted> single = wanted(List.of(one));
        assertThat(database.statementsOf(() -> removal.preview(ADMIN, single))).hasSize(8);
        assertThat(database.statementsOf(() -> removal.run(ADMIN, single))).hasSize(11);
        List<Wanted> many = wanted(add(200));
        assertThat(database.statementsOf(() -> removal.preview(ADMIN, many))).hasSize(8);
        assertThat(database.statementsOf(() -> {
                    List<Outcome> outcomes = removal.run(ADMIN, many);
                    assertThat(outcomes).extracting(Outcome::state).containsOnly(State.GONE);
                }))
                .hasSize(44);
    }

    private List<Customer> add(int count) {
        List<Customer> added = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            String name = "Name " + i;
            added.add(customers.add(
                    CustomerProfile.named(null, name),
                    Set.of(new Handle(Handle.namePrefix(name.toLowerCase(Locale.ROOT)))),
                    NOW));
        }
        return added;
    }

    private static List<Wanted> wanted(List<Customer> customers) {
        return customers.stream()
                .map(customer -> new Wanted(customer.key().value(), customer.version()))
                .toList();
    }
}
