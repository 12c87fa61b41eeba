package org.salescollab.salesproject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.salescollab.salesproject.SalesProjectSamples.aurora;
import static org.salescollab.salesproject.SalesProjectSamples.changed;
import static org.salescollab.salesproject.SalesProjectSamples.eastUnited;
import static org.salescollab.salesproject.SalesProjectSamples.nordwind;
import static org.salescollab.salesproject.SalesProjectSamples.project;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.Money;
import org.salescollab.shared.ProjectId;

/** What every read model does, in memory and in the database. */
public abstract class SalesProjectsContract {

    protected abstract SalesProjects projects();

    @Test
    void aStoredProjectIsReadBackWhole() {
        projects().put(eastUnited());
        assertThat(projects().byIssue(eastUnited().issue())).contains(eastUnited());
    }

    @Test
    void aProjectWithoutAmountCurrencyAndDateIsKept() {
        SalesProject bare = project(9, Stage.S1, null, null, null);
        projects().put(bare);
        assertThat(projects().byIssue(bare.issue())).contains(bare);
    }

    @Test
    void aNewerReadingReplacesAnOlderOne() {
        SalesProject newer = changed(
                eastUnited(),
                Money.of(new BigDecimal("13100000"), "CNY"),
                eastUnited().updated().plusSeconds(1));
        projects().put(eastUnited());
        projects().put(newer);
        assertThat(projects().byIssue(newer.issue())).contains(newer);
    }

    @Test
    void anOlderReadingThatArrivesLaterIsIgnored() {
        SalesProject older = changed(eastUnited(), null, eastUnited().updated().minusSeconds(1));
        projects().put(eastUnited());
        projects().put(older);
        assertThat(projects().byIssue(older.issue())).contains(eastUnited());
    }

    @Test
    void manyReadingsAreStoredTogetherUnlessNewerOnesAre() {
        SalesProject older = changed(eastUnited(), null, eastUnited().updated().minusSeconds(1));
        SalesProject newer = changed(nordwind(), null, nordwind().updated().plusSeconds(1));
        projects().put(eastUnited());
        projects().put(nordwind());
        projects().putAll(List.of(older, newer, aurora()));
        assertThat(projects().byIssues(List.of(older.issue(), newer.issue(), aurora().issue())))
                .containsExactlyInAnyOrder(eastUnited(), newer, aurora());
    }

    @Test
    void noReadingsChangeNothing() {
        projects().putAll(List.of());
        assertThat(projects().isEmpty()).isTrue();
    }

    @Test
    void rowsAreFoundByIssueAndProject() {
        projects().put(eastUnited());
        projects().put(nordwind());
        projects().put(SalesProjectSamples.inProject(aurora(), 7));
        assertThat(projects().byIssues(List.of(new IssueId(1), new IssueId(3), new IssueId(99))))
                .extracting(SalesProject::issue)
                .containsExactlyInAnyOrder(new IssueId(1), new IssueId(3));
        assertThat(projects().issuesIn(new ProjectId(7))).containsExactly(new IssueId(3));
        assertThat(projects().projects()).containsExactlyInAnyOrder(SalesProjectSamples.PROJECT, new ProjectId(7));
    }

    @Test
    void removedRowsAreGone() {
        projects().put(eastUnited());
        projects().remove(List.of(eastUnited().issue(), new IssueId(99)));
        assertThat(projects().isEmpty()).isTrue();
    }

    @Test
    void aNewRateRecomputesItsCurrencyOnly() {
        projects().put(eastUnited());
        projects().put(nordwind());
        projects().recompute("EUR", "CNY", new BigDecimal("8.00"));
        assertThat(projects().byIssue(nordwind().issue()).orElseThrow().baseAmount())
                .isEqualTo(Money.of(new BigDecimal("7680000"), "CNY"));
        assertThat(projects().byIssue(eastUnited().issue())).contains(eastUnited());
    }

    @Test
    void aCurrencyWithoutRateHasNoBaseAmount() {
        projects().put(nordwind());
        projects().recompute("EUR", "CNY", null);
        assertThat(projects().byIssue(nordwind().issue()).orElseThrow().baseAmount())
                .isNull();
    }

    @Test
    void recomputingRoundsHalfToEven() {
        List<String> factors =
                List.of("0.5", "1.5", "2.5", "2.4999999999", "2.5000000001", "7.8123456789", "0.0000000001");
        SalesProject oneCent = project(5, Stage.S1, new BigDecimal("0.01"), "EUR", null);
        projects().put(oneCent);
        for (String factor : factors) {
            projects().recompute("EUR", "CNY", new BigDecimal(factor));
            Exchange exchange = new Exchange("CNY", java.util.Map.of("EUR", new BigDecimal(factor)));
            assertThat(projects().byIssue(oneCent.issue()).orElseThrow().baseAmount())
                    .as(factor)
                    .isEqualTo(exchange.toBase(new Money(1, "EUR")).orElseThrow());
        }
    }

    @Test
    void currenciesInUseAreKnown() {
        projects().put(eastUnited());
        projects().put(nordwind());
        projects().put(project(9, Stage.S1, null, null, null));
        assertThat(projects().currencies()).containsExactlyInAnyOrder("CNY", "EUR");
    }
}
