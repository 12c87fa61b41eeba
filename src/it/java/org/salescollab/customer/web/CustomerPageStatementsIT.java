package org.salescollab.customer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
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
import org.salescollab.access.FakeVisibleIssues;
import org.salescollab.audit.ao.AoAuditLog;
import org.salescollab.audit.ao.AuditEventRow;
import org.salescollab.contact.ContactLookup;
import org.salescollab.contact.ContactSamples;
import org.salescollab.contact.LastSpoken;
import org.salescollab.contact.Parties;
import org.salescollab.contact.ao.AoContacts;
import org.salescollab.contact.ao.AoCustomerContacts;
import org.salescollab.contact.ao.ContactLinkRow;
import org.salescollab.contact.ao.ContactRow;
import org.salescollab.contact.web.PeopleSection;
import org.salescollab.contact.web.PeopleView;
import org.salescollab.customer.CustomerCondition;
import org.salescollab.customer.CustomerFilter;
import org.salescollab.customer.CustomerIssues;
import org.salescollab.customer.CustomerList;
import org.salescollab.customer.CustomerLookup;
import org.salescollab.customer.CustomerOrder;
import org.salescollab.customer.CustomerProfile;
import org.salescollab.customer.CustomerRelations;
import org.salescollab.customer.CustomerSales;
import org.salescollab.customer.CustomerVisibility;
import org.salescollab.customer.Handle;
import org.salescollab.customer.NumberedIssues;
import org.salescollab.customer.OwnRegister;
import org.salescollab.customer.SalesListing;
import org.salescollab.customer.ao.AoCustomers;
import org.salescollab.customer.ao.AoRegisterChoices;
import org.salescollab.customer.ao.CustomerNameRow;
import org.salescollab.customer.ao.CustomerRow;
import org.salescollab.customer.ao.RegisterChoiceRow;
import org.salescollab.customer.ao.SqlCustomerRows;
import org.salescollab.feedback.FeedbackKind;
import org.salescollab.feedback.FeedbackLookup;
import org.salescollab.feedback.FeedbackSource;
import org.salescollab.feedback.FeedbackText;
import org.salescollab.feedback.SatisfactionEntry;
import org.salescollab.feedback.ao.AoFeedbacks;
import org.salescollab.feedback.ao.AoSatisfactions;
import org.salescollab.feedback.ao.FeedbackRow;
import org.salescollab.feedback.ao.SatisfactionRow;
import org.salescollab.feedback.web.FeedbackForms;
import org.salescollab.feedback.web.FeedbackSection;
import org.salescollab.interaction.InteractionLookup;
import org.salescollab.interaction.InteractionSamples;
import org.salescollab.interaction.ao.AoInteractions;
import org.salescollab.interaction.ao.InteractionContactRow;
import org.salescollab.interaction.ao.InteractionRow;
import org.salescollab.interaction.web.InteractionForms;
import org.salescollab.interaction.web.InteractionSection;
import org.salescollab.interaction.web.LastContactSection;
import org.salescollab.need.NeedLookup;
import org.salescollab.need.NeedSamples;
import org.salescollab.need.ao.AoNeeds;
import org.salescollab.need.ao.NeedIssueRow;
import org.salescollab.need.ao.NeedRow;
import org.salescollab.need.web.NeedForms;
import org.salescollab.need.web.NeedSection;
import org.salescollab.organisation.FakeOrganisation;
import org.salescollab.platform.KeyTexts;
import org.salescollab.platform.Ready;
import org.salescollab.platform.Texts;
import org.salescollab.platform.ao.ActiveObjectsTx;
import org.salescollab.platform.ao.SqlRunner;
import org.salescollab.platform.web.PageSection;
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
import org.salescollab.timeline.CustomerTimeline;
import org.salescollab.timeline.TimelineEntry;
import org.salescollab.timeline.TimelineKind;
import org.salescollab.timeline.ao.AoTimeline;
import org.salescollab.timeline.ao.TimelineRow;
import org.salescollab.timeline.web.TimelineSection;

/** The statements behind a customer's page, for one with little and for one with much; one more reads the rates. */
class CustomerPageStatementsIT {

    /** The customer of all sample projects. */
    private static final CustomerKey SEVEN = new CustomerKey(7);

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private static final Actor READER = new Actor("limin", Locale.ENGLISH, ZoneOffset.UTC);

    private final AoDatabase database = AoDatabase.h2(
            CustomerRow.class,
            CustomerNameRow.class,
            ContactRow.class,
            ContactLinkRow.class,
            SalesProjectRow.class,
            InteractionRow.class,
            InteractionContactRow.class,
            NeedRow.class,
            NeedIssueRow.class,
            FeedbackRow.class,
            SatisfactionRow.class,
            TimelineRow.class,
            AuditEventRow.class,
            RegisterChoiceRow.class);
    private final AoCustomers customers = new AoCustomers(database.activeObjects());
    private final AoContacts contacts = new AoContacts(database.activeObjects());
    private final SqlRunner sql = new SqlRunner(database.sql(), Ready.now(), "SALES_PROJECT");
    private final AoInteractions interactions = new AoInteractions(database.activeObjects(), sql);
    private final AoNeeds needs = new AoNeeds(database.activeObjects());
    private final AoFeedbacks feedbacks = new AoFeedbacks(database.activeObjects());
    private final AoSatisfactions satisfactions = new AoSatisfactions(database.activeObjects(), sql);
    private final AoTimeline timeline = new AoTimeline(database.activeObjects(), sql);
    private final CustomerPage page = page();

    @AfterEach
    void close() {
        database.close();
    }

    /** Beyond the largest page the people are counted too, and beyond the list the companies below. */
    @ParameterizedTest
    @CsvSource({"1, 55", "1000, 60"})
    void dontGrowWithTheCustomer(int size, int statements) {
        fill(size);
        assertThat(database.statementsOf(() -> {
                    Map<String, Object> shown = page.context(READER, SEVEN.value(), CustomerTab.ALL);
                    assertThat(((PeopleView) shown.get("people")).people()).hasSize(Math.min(size, 200));
                    assertThat(((SaleListView) shown.get("saleList")).lines())
                            .hasSize(Math.min(size, SalesListing.PAGE));
                    assertThat(shown).hasSize(9);
                }))
                .hasSize(statements);
    }

    @ParameterizedTest
    @CsvSource({
        "OVERVIEW, 12, 13",
        "PEOPLE, 14, 15",
        "NEEDS, 19, 20",
        "SALES, 12, 12",
        "FEEDBACK, 21, 22",
        "TIMELINE, 23, 24",
        "CHANGES, 12, 12"
    })
    void aTabLoadsOnlyWhatItShows(CustomerTab tab, int ofOne, int ofThousand) {
        fill(1);
        assertThat(database.statementsOf(() -> page.context(READER, SEVEN.value(), tab)))
                .hasSize(ofOne);
        fill(1000);
        assertThat(database.statementsOf(() -> page.context(READER, SEVEN.value(), tab)))
                .hasSize(ofThousand);
    }

    private void fill(int size) {
        AoSalesProjects projects = new AoSalesProjects(sql);
        long before = customers
                .list(new CustomerList(CustomerFilter.ALL, CustomerOrder.BY_KEY, 1, null), CustomerCondition.EVERYTHING)
                .total();
        for (long i = before + 1; i <= before + 7 && before == 0; i++) {
            customers.add(CustomerProfile.named(null, "Name " + i), Set.of(name(i)), Instant.EPOCH);
        }
        for (long i = Math.max(before, 7) + 1; i < Math.max(before, 7) + size; i++) {
            CustomerProfile child = CustomerProfile.named(null, "Name " + i).withParent(SEVEN);
            customers.add(child, Set.of(name(i)), Instant.EPOCH);
        }
        for (int i = 1; i <= size; i++) {
            projects.put(SalesProjectSamples.project(i, Stage.S5, BigDecimal.ONE, "CNY", null));
            contacts.add(ContactSamples.named("Person " + i), SEVEN, Instant.EPOCH);
            needs.add(SEVEN, NeedSamples.text("Need " + i), Instant.EPOCH);
            interactions.add(SEVEN, InteractionSamples.at(1, 1), "limin", Instant.EPOCH);
            feedbacks.add(SEVEN, feedback(), Instant.EPOCH);
            satisfactions.add(SEVEN, new SatisfactionEntry(null, 5, 9, DAY, null), "limin");
            timeline.put(new TimelineEntry(
                    "need:" + i,
                    SEVEN,
                    Instant.ofEpochMilli(i),
                    TimelineKind.NEED,
                    "GIVEN",
                    null,
                    "limin",
                    "Need",
                    null));
        }
    }

    private static FeedbackText feedback() {
        return new FeedbackText(FeedbackSource.CUSTOMER, null, null, null, FeedbackKind.PRAISE, "Good", DAY, "limin");
    }

    private static Handle name(long number) {
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
        SqlSalesSums sums = new SqlSalesSums(sql, new InMemoryFxRates(), Clock.systemUTC());
        CustomerSales sales = new CustomerSales(gate, sums);
        OwnRegister own = new OwnRegister(
                new AoRegisterChoices(database.activeObjects()),
                sums,
                gate,
                new ActiveObjectsTx(database.activeObjects(), Ready.now()));
        List<PageSection> sections = new ArrayList<>(List.of(
                new FamilySection(new CustomerRelations(customers, lookup, visibility), texts),
                new SaleListSection(
                        new SalesListing(lookup, gate, new SqlCustomerSaleRows(sql), new NumberedIssues()),
                        new SaleTexts(texts))));
        sections.addAll(care(lookup, gate, texts));
        return new CustomerPage(
                lookup,
                new CustomerIssues(List::of),
                gate,
                new FakePeople(),
                texts,
                new SalesSumViews(sales, own, (customer, outcome) -> "", texts),
                new TabViews(
                        List.of(
                                new AoCustomerContacts(database.activeObjects()),
                                new SqlCustomerRows(sql, "needs", "NEED"),
                                new SqlCustomerRows(sql, "feedback", "FEEDBACK")),
                        texts),
                sections);
    }

    private List<PageSection> care(CustomerLookup lookup, AccessGate gate, Texts texts) {
        FakePeople people = new FakePeople();
        FakeVisibleIssues issues = new FakeVisibleIssues("");
        Clock clock = Clock.fixed(Instant.parse("2026-11-23T03:30:00Z"), ZoneOffset.UTC);
        ContactLookup found = new ContactLookup(contacts, lookup, gate);
        Parties parties = new Parties(found, people, issues, gate, new FakeOrganisation());
        InteractionLookup talks = new InteractionLookup(interactions, lookup, gate);
        CustomerTimeline story =
                new CustomerTimeline(timeline, new AoAuditLog(database.activeObjects()), lookup, issues, gate, clock);
        return List.of(
                new PeopleSection(found, gate, people, texts, new LastSpoken(interactions, gate)),
                new NeedSection(
                        new NeedLookup(needs, lookup, gate),
                        parties,
                        new NeedForms(found, people, parties, texts, clock),
                        new NeedSection.Viewing(gate, texts, clock)),
                new FeedbackSection(
                        new FeedbackLookup(feedbacks, satisfactions, lookup, gate),
                        parties,
                        new FeedbackForms(found, people, parties, texts, clock),
                        gate,
                        texts),
                new LastContactSection(talks),
                new InteractionSection(
                        talks, parties, new InteractionForms(found, people, parties, texts, clock), gate, texts),
                new TimelineSection("timeline", Set.of(), story, people, issues, gate, new FakeOrganisation(), texts),
                new TimelineSection(
                        "changes",
                        Set.of(TimelineKind.CHANGE),
                        story,
                        people,
                        issues,
                        gate,
                        new FakeOrganisation(),
                        texts));
    }
}
