package org.salescollab.bench.area;

import java.time.Clock;
import java.util.List;
import java.util.function.IntFunction;
import org.salescollab.access.AccessGate;
import org.salescollab.access.FakeRights;
import org.salescollab.bench.data.ContactTable;
import org.salescollab.bench.data.GeneratedProjects;
import org.salescollab.bench.data.ProjectTable;
import org.salescollab.bench.data.Sql;
import org.salescollab.bench.data.TestBed;
import org.salescollab.bench.measure.Contest;
import org.salescollab.contact.Contact;
import org.salescollab.contact.ContactList;
import org.salescollab.contact.ContactLookup;
import org.salescollab.contact.ao.AoContacts;
import org.salescollab.customer.Customer;
import org.salescollab.customer.CustomerSales;
import org.salescollab.customer.SalesSum;
import org.salescollab.salesproject.InMemoryFxRates;
import org.salescollab.salesproject.ao.SqlSalesSums;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Page;

/** What the page of one customer asks: the customer, its sums over all Jira projects, its people. */
final class CustomerPageArea {

    private static final int PROJECTS_OF_LARGE = 1_000;

    private final TestBed bed;
    private final int rows;
    private final Register register;
    private final CustomerSales sales;
    private final ContactLookup people;

    /** What is shown. */
    record Shown(Customer customer, List<SalesSum> sums, Page<Contact> people) {

        Shown {
            sums = List.copyOf(sums);
        }
    }

    private CustomerPageArea(TestBed bed, int rows) {
        this.bed = bed;
        this.rows = rows;
        this.register = filled(bed, rows);
        FakeRights rights = new FakeRights().license(Register.ACTOR.key());
        GeneratedProjects.jiraProjects().forEach(rights::browse);
        AccessGate gate = new AccessGate(rights);
        this.sales = new CustomerSales(gate, new SqlSalesSums(bed.appSql(), new InMemoryFxRates(), Clock.systemUTC()));
        this.people = new ContactLookup(new AoContacts(bed.app().activeObjects()), register.lookup(), gate);
    }

    /** The first customer has a thousand sales projects and a thousand people. */
    private static Register filled(TestBed bed, int rows) {
        ProjectTable.fill(bed, new GeneratedProjects(Area.SEED), rows);
        bed.jdbc()
                .update(
                        "UPDATE " + Sql.table("SALES_PROJECT") + " SET \"CUSTOMER\" = ? WHERE \"ISSUE_ID\" <= ?",
                        List.of(ContactTable.LARGE.value(), PROJECTS_OF_LARGE));
        ContactTable.fill(bed, Area.SEED, rows);
        return Register.filled(bed, rows);
    }

    static List<Contest<?>> contests(TestBed bed, int rows) {
        CustomerPageArea area = new CustomerPageArea(bed, rows);
        return List.of(
                area.page("customer page, 1,000 projects and people", round -> ContactTable.LARGE),
                area.page("customer page, few projects and people", area::small));
    }

    private Contest<?> page(String name, IntFunction<CustomerKey> of) {
        CustomerPageByHand byHand = new CustomerPageByHand(bed.jdbc());
        return Contest.of(name, rows, round -> shown(of.apply(round)), round -> byHand.shown(of.apply(round)));
    }

    private CustomerKey small(int round) {
        return new CustomerKey(2 + round * 7_919L % (rows - 1));
    }

    private Shown shown(CustomerKey key) {
        Customer customer = register.lookup().get(Register.ACTOR, key);
        return new Shown(
                customer,
                sales.of(Register.ACTOR, List.of(customer)).getOrDefault(key, List.of()),
                people.list(Register.ACTOR, new ContactList(key, ContactList.LARGEST_PAGE, null)));
    }
}
