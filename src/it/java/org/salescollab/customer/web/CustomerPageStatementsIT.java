package org.salescollab.customer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.salescollab.access.AccessGate;
import org.salescollab.access.FakePeople;
import org.salescollab.access.FakeRights;
import org.salescollab.contact.ContactLookup;
import org.salescollab.contact.ContactSamples;
import org.salescollab.contact.ao.AoContacts;
import org.salescollab.contact.ao.ContactLinkRow;
import org.salescollab.contact.ao.ContactRow;
import org.salescollab.contact.web.PeopleSection;
import org.salescollab.contact.web.PeopleView;
import org.salescollab.customer.CustomerIssues;
import org.salescollab.customer.CustomerLookup;
import org.salescollab.customer.CustomerProfile;
import org.salescollab.customer.CustomerRelations;
import org.salescollab.customer.CustomerSales;
import org.salescollab.customer.CustomerVisibility;
import org.salescollab.customer.Handle;
import org.salescollab.customer.NumberedIssues;
import org.salescollab.customer.SalesListing;
import org.salescollab.customer.ao.AoCustomers;
import org.salescollab.customer.ao.CustomerNameRow;
import org.salescollab.customer.ao.CustomerRow;
import org.salescollab.interaction.ao.AoInteractions;
import org.salescollab.interaction.ao.InteractionContactRow;
import org.salescollab.interaction.ao.InteractionRow;
import org.salescollab.platform.KeyTexts;
import org.salescollab.platform.Ready;
import org.salescollab.platform.Texts;
import org.salescollab.platform.ao.SqlRunner;
import org.salescollab.salesproject.InMemoryFxRates;
import org.salescollab.salesproject.SalesProjectSamples;
import org.salescollab.salesproject.Stage;
import org.salescollab.salesproject.ao.AoSalesProjects;
import org.salescollab.salesproject.ao.SalesProjectRow;
import org.salescollab.salesproject.ao.SqlCustomerSaleRows;
import org.salescollab.salesproject.ao.SqlSalesSums;
import org.salescollab.shared.Actor;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.IssueId;
import org.salescollab.testing.AoDatabase;

/** The statements behind a customer's page, for one with little and for one with much. */
class CustomerPageStatementsIT {

    /** The customer of all sample projects. */
    private static final CustomerKey SEVEN = new CustomerKey(7);

    private static final Actor READER = new Actor("limin", Locale.ENGLISH, ZoneOffset.UTC);

    private final AoDatabase database = AoDatabase.h2(
            CustomerRow.class,
            CustomerNameRow.class,
            ContactRow.class,
            ContactLinkRow.class,
            SalesProjectRow.class,
            InteractionRow.class,
            InteractionContactRow.class);
    private final AoCustomers customers = new AoCustomers(database.activeObjects());
    private final AoContacts contacts = new AoContacts(database.activeObjects());
    private final SqlRunner sql = new SqlRunner(database.sql(), Ready.now(), "SALES_PROJECT");
    private final AoInteractions interactions = new AoInteractions(database.activeObjects(), sql);
    private final CustomerPage page = page();

    @AfterEach
    void close() {
        database.close();
    }

    /** Beyond the largest page the people are counted too, and beyond the list the companies below. */
    @ParameterizedTest
    @CsvSource({"1, 11", "1000, 13"})
    void dontGrowWithTheCustomer(int size, int statements) {
        AoSalesProjects projects = new AoSalesProjects(sql);
        for (int i = 1; i <= 7; i++) {
            customers.add(CustomerProfile.named(null, "Name " + i), Set.of(name(i)), Instant.EPOCH);
        }
        for (int i = 8; i < 7 + size; i++) {
            CustomerProfile child = CustomerProfile.named(null, "Name " + i).withParent(SEVEN);
            customers.add(child, Set.of(name(i)), Instant.EPOCH);
        }
        for (int i = 1; i <= size; i++) {
            projects.put(SalesProjectSamples.project(i, Stage.S5, BigDecimal.ONE, "CNY", null));
            contacts.add(ContactSamples.named("Person " + i), SEVEN, Instant.EPOCH);
        }
        assertThat(database.statementsOf(() -> {
                    Map<String, Object> shown = page.context(READER, SEVEN.value());
                    assertThat(((PeopleView) shown.get("people")).people()).hasSize(Math.min(size, 200));
                    assertThat(((SaleListView) shown.get("saleList")).lines())
                            .hasSize(Math.min(size, SalesListing.PAGE));
                }))
                .hasSize(statements);
    }

    private static Handle name(int number) {
        return new Handle(Handle.namePrefix("name " + number));
    }

    private static FakeRights rights() {
        FakeRights rights = new FakeRights().license("limin").browse(SalesProjectSamples.PROJECT);
        LongStream.rangeClosed(1, 1000).forEach(number -> rights.browse(new IssueId(number)));
        return rights;
    }

    private CustomerPage page() {
        AccessGate gate = new AccessGate(rights());
        CustomerVisibility visibility = new CustomerVisibility(gate, (user, accepted) -> Set.of());
        CustomerLookup lookup = new CustomerLookup(customers, visibility);
        Texts texts = KeyTexts.texts();
        CustomerSales sales = new CustomerSales(gate, new SqlSalesSums(sql, new InMemoryFxRates()));
        FakePeople people = new FakePeople();
        return new CustomerPage(
                lookup,
                new CustomerIssues(List::of),
                gate,
                people,
                texts,
                new SalesSumViews(sales, (customer, outcome) -> "", texts),
                List.of(
                        new PeopleSection(new ContactLookup(contacts, lookup, gate), gate, people, texts, interactions),
                        new FamilySection(new CustomerRelations(customers, lookup, visibility), texts),
                        new SaleListSection(
                                new SalesListing(lookup, gate, new SqlCustomerSaleRows(sql), new NumberedIssues()),
                                new SaleTexts(texts))));
    }
}
