package org.salescollab.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.salescollab.access.AccessGate;
import org.salescollab.access.FakeRights;
import org.salescollab.shared.AccessDenied;
import org.salescollab.shared.Actor;
import org.salescollab.shared.CustomerKey;
import org.salescollab.shared.InvalidInput;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.NotFound;
import org.salescollab.shared.ProjectId;

class SalesListingTest {

    private static final Actor SELLER = new Actor("limin", Locale.ENGLISH, ZoneOffset.UTC);
    private static final Actor STRANGER = new Actor("guest", Locale.ENGLISH, ZoneOffset.UTC);
    private static final ProjectId PROJECT = new ProjectId(10_000);

    private final FakeRights rights = new FakeRights().license("limin").browse(PROJECT);
    private final AccessGate gate = new AccessGate(rights);
    private final InMemoryCustomers customers = new InMemoryCustomers();
    private final CustomerKey customer = customers
            .add(CustomerProfile.named(null, "East United"), Set.of(Handle.name("East United")), Instant.EPOCH)
            .key();
    private final Rows rows = new Rows();
    private final SalesListing listing = new SalesListing(
            new CustomerLookup(customers, new CustomerVisibility(gate, (user, accepted) -> Set.of())),
            gate,
            rows,
            new NumberedIssues());

    /** Keeps sales in memory and pages through them as the port says. */
    private static final class Rows implements CustomerSaleRows {
        private final List<Sale> all = new ArrayList<>();

        @Override
        public List<Sale> of(
                Collection<CustomerKey> customers, Set<ProjectId> projects, @Nullable SalePosition after, int limit) {
            return all.stream()
                    .filter(sale -> projects.contains(sale.project()))
                    .sorted(Comparator.comparing(Sale::position))
                    .filter(sale -> after == null || sale.position().compareTo(after) > 0)
                    .limit(limit)
                    .toList();
        }
    }

    private void sale(long issue, SalesSum.Outcome outcome, @Nullable LocalDate close) {
        rows.all.add(new Sale(new IssueId(issue), PROJECT, "S5", "sales.stage.s5", outcome, null, null, close));
    }

    private static List<String> keys(SalesPage page) {
        return page.lines().stream().map(line -> line.issue().key()).toList();
    }

    @Test
    void openOnesComeFirstThenTheNextToCloseAndThoseWithoutADayLast() {
        sale(1, SalesSum.Outcome.WON, LocalDate.of(2026, 1, 1));
        sale(2, SalesSum.Outcome.OPEN, null);
        sale(3, SalesSum.Outcome.OPEN, LocalDate.of(2026, 12, 18));
        sale(4, SalesSum.Outcome.OPEN, LocalDate.of(2026, 12, 1));
        sale(5, SalesSum.Outcome.LOST, null);
        List.of(1, 2, 3, 4, 5).forEach(issue -> rights.browse(new IssueId(issue)));

        SalesPage page = listing.page(SELLER, customer, null);
        assertThat(keys(page)).containsExactly("SP-4", "SP-3", "SP-2", "SP-1", "SP-5");
        assertThat(page.next()).isNull();
    }

    @Test
    void pagesHoldEachOneOnce() {
        for (int issue = 1; issue <= 60; issue++) {
            sale(issue, issue % 2 == 0 ? SalesSum.Outcome.OPEN : SalesSum.Outcome.WON, LocalDate.of(2026, 12, 1));
            rights.browse(new IssueId(issue));
        }
        List<String> seen = new ArrayList<>();
        String after = null;
        int pages = 0;
        do {
            SalesPage page = listing.page(SELLER, customer, after);
            seen.addAll(keys(page));
            after = page.next();
            pages++;
        } while (after != null);
        assertThat(pages).isEqualTo(3);
        assertThat(seen).hasSize(60).doesNotHaveDuplicates();
    }

    @Test
    void anIssueThatTheReaderMayNotBrowseIsLeftOutAndThePageGoesOn() {
        for (int issue = 1; issue <= 26; issue++) {
            sale(issue, SalesSum.Outcome.OPEN, null);
        }
        rights.browse(new IssueId(2)).browse(new IssueId(26));
        SalesPage first = listing.page(SELLER, customer, null);
        assertThat(keys(first)).containsExactly("SP-2");
        assertThat(keys(listing.page(SELLER, customer, first.next()))).containsExactly("SP-26");
    }

    @Test
    void unknownCustomersAndPeopleWithoutALicenceAreRefused() {
        assertThatThrownBy(() -> listing.page(SELLER, new CustomerKey(99), null))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> listing.page(STRANGER, customer, null)).isInstanceOf(AccessDenied.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "NTo", "NTowLjk5OTk5OTk5OTk", "NTpLQQ"})
    void aForgedMarkIsRefusedByItsField(String after) {
        assertThatThrownBy(() -> listing.page(SELLER, customer, after))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems().byField()).containsKey("after"));
    }
}
