package org.salescollab.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.salescollab.access.AccessGate;
import org.salescollab.access.FakeRights;
import org.salescollab.access.FakeVisibleIssues;
import org.salescollab.audit.AuditEvent;
import org.salescollab.audit.FieldChange;
import org.salescollab.audit.InMemoryAuditLog;
import org.salescollab.customer.CustomerLookup;
import org.salescollab.customer.CustomerProfile;
import org.salescollab.customer.CustomerVisibility;
import org.salescollab.customer.InMemoryCustomers;
import org.salescollab.shared.AccessDenied;
import org.salescollab.shared.Actor;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.Department;
import org.salescollab.shared.InvalidInput;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.NotFound;

class CustomerTimelineTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T03:30:00Z");
    private static final Actor SELLER = new Actor("limin", Locale.ENGLISH, ZoneOffset.UTC);
    private static final Actor BLIND = new Actor("tom", Locale.ENGLISH, ZoneOffset.UTC);
    private static final Actor STRANGER = new Actor("unlicensed", Locale.ENGLISH, ZoneOffset.UTC);

    private final InMemoryCustomers customers = new InMemoryCustomers();
    private final InMemoryTimeline stored = new InMemoryTimeline();
    private final InMemoryAuditLog audit = new InMemoryAuditLog();
    private final AccessGate gate =
            new AccessGate(new FakeRights().license("limin").license("tom"));
    private final FakeVisibleIssues issues = new FakeVisibleIssues("tom");
    private final CustomerTimeline timeline = new CustomerTimeline(
            stored,
            audit,
            new CustomerLookup(customers, new CustomerVisibility(gate, (user, accepted) -> Set.of())),
            issues,
            gate,
            Clock.fixed(MONDAY, ZoneOffset.UTC));
    private final CustomerKey east =
            customers.add(CustomerProfile.named(null, "East"), Set.of(), MONDAY).key();

    @Test
    void bothSourcesStandInOneListLatestFirst() {
        told("a", MONDAY.minusSeconds(30));
        changed(MONDAY.minusSeconds(20));
        told("b", MONDAY.minusSeconds(10));
        assertThat(refs(TimelineFilter.ALL)).containsExactly("b", "change:1", "a");
        assertThat(page(TimelineFilter.ALL).entries().get(1).text()).isEqualTo("tier,owner");
    }

    @Test
    void pagesShowEachLineOnceEvenWhenBothSourcesHaveTheSameMoment() {
        for (int i = 0; i < 5; i++) {
            told("e" + i, MONDAY);
            changed(MONDAY);
        }
        List<String> shown = new ArrayList<>();
        String after = null;
        do {
            TimelinePage page = timeline.page(SELLER, east, TimelineFilter.ALL, 3, after);
            page.entries().forEach(entry -> shown.add(entry.ref()));
            after = page.next();
        } while (after != null);
        assertThat(shown)
                .containsExactly(
                        "e4", "e3", "e2", "e1", "e0", "change:5", "change:4", "change:3", "change:2", "change:1");
    }

    @Test
    void aFilterLeavesOutTheOtherSource() {
        told("a", MONDAY);
        changed(MONDAY);
        assertThat(refs(new TimelineFilter(Set.of(TimelineKind.CHANGE), null, null, null, null)))
                .containsExactly("change:1");
        assertThat(refs(new TimelineFilter(Set.of(TimelineKind.NEED), null, null, null, null)))
                .containsExactly("a");
        assertThat(refs(new TimelineFilter(Set.of(), new Department("SALES"), null, null, null)))
                .containsExactly("a");
        assertThat(refs(new TimelineFilter(Set.of(), null, "tom", null, null))).containsExactly("change:1");
    }

    @Test
    void theDaysOfAPeriodBelongToItWhole() {
        told("before", Instant.parse("2026-11-19T23:59:00Z"));
        told("first", Instant.parse("2026-11-20T00:00:00Z"));
        told("last", Instant.parse("2026-11-21T23:59:00Z"));
        told("behind", Instant.parse("2026-11-22T00:00:00Z"));
        LocalDate from = LocalDate.of(2026, 11, 20);
        assertThat(refs(new TimelineFilter(Set.of(), null, null, from, from.plusDays(1))))
                .containsExactly("last", "first");
    }

    @Test
    void stepsOfASalesProjectAreShownToThoseOnlyWhoMayBrowseItsIssue() {
        IssueId seen = issues.put(7, "SP-7", false);
        sale("sale:7", MONDAY.minusSeconds(3), seen);
        told("a", MONDAY.minusSeconds(2));
        sale("sale:8", MONDAY.minusSeconds(1), new IssueId(8));
        assertThat(refs(TimelineFilter.ALL)).containsExactly("a", "sale:7");
        assertThat(timeline.page(BLIND, east, TimelineFilter.ALL, 50, null).entries())
                .extracting(TimelineEntry::ref)
                .containsExactly("a");
    }

    @Test
    void aPageOfHiddenStepsStillLeadsToTheNext() {
        IssueId seen = issues.put(7, "SP-7", false);
        sale("old", MONDAY.minusSeconds(9), seen);
        sale("x", MONDAY.minusSeconds(2), new IssueId(8));
        sale("y", MONDAY.minusSeconds(1), new IssueId(8));
        TimelinePage first = timeline.page(SELLER, east, TimelineFilter.ALL, 2, null);
        assertThat(first.entries()).isEmpty();
        assertThat(timeline.page(SELLER, east, TimelineFilter.ALL, 2, first.next())
                        .entries())
                .extracting(TimelineEntry::ref)
                .containsExactly("old");
    }

    @Test
    void aForgedPageMarkIsRefused() {
        for (String mark : List.of("x", "1-e", "1-x-1", "1-e-1' or 1=1", "")) {
            assertThatThrownBy(() -> timeline.page(SELLER, east, TimelineFilter.ALL, 3, mark))
                    .isInstanceOf(InvalidInput.class);
        }
    }

    @Test
    void nobodyWithoutALicenceAndNoUnknownCustomer() {
        assertThatThrownBy(() -> timeline.page(STRANGER, east, TimelineFilter.ALL, 3, null))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> timeline.page(SELLER, new CustomerKey(99), TimelineFilter.ALL, 3, null))
                .isInstanceOf(NotFound.class);
    }

    private List<String> refs(TimelineFilter filter) {
        return page(filter).entries().stream().map(TimelineEntry::ref).toList();
    }

    private TimelinePage page(TimelineFilter filter) {
        return timeline.page(SELLER, east, filter, 50, null);
    }

    private void told(String ref, Instant at) {
        stored.put(new TimelineEntry(
                ref, east, at, TimelineKind.NEED, "GIVEN", new Department("SALES"), "limin", "Need", null));
    }

    private void sale(String ref, Instant at, IssueId issue) {
        stored.put(new TimelineEntry(
                ref, east, at, TimelineKind.SALE, "MOVED", null, TimelineEntry.NOBODY, "S1>S2", issue));
    }

    private void changed(Instant at) {
        List<FieldChange> changes = List.of(new FieldChange("tier", "B", "A"), new FieldChange("owner", null, "tom"));
        audit.record(new AuditEvent("customer", east.value(), null, null, "changed", changes, "tom", at, null));
    }
}
