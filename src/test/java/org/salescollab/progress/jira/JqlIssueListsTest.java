package org.salescollab.progress.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.salescollab.progress.DateRange;
import org.salescollab.salesproject.RecordedSite;
import org.salescollab.salesproject.SiteSamples;
import org.salescollab.salesproject.Stage;
import org.salescollab.shared.ProjectId;

class JqlIssueListsTest {

    private final RecordedSite site = SiteSamples.site(Set.of());
    private final JqlIssueLists lists = new JqlIssueLists(site, site);

    @Test
    void aStageIsListedByIdsAlone() {
        String jql =
                lists.query(Set.of(new ProjectId(10_001), new ProjectId(10_000)), DateRange.ALWAYS, List.of(Stage.S6));
        assertThat(jql)
                .isEqualTo("project in (10000, 10001) AND issuetype in (10100) AND status in (st-S6) ORDER BY key");
    }

    @Test
    void aPeriodBecomesTwoDateClauses() {
        DateRange quarter = new DateRange(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31));
        assertThat(lists.query(Set.of(new ProjectId(1)), quarter, List.of(Stage.S8)))
                .contains("status in (st-CLOSED, st-HANDOVER, st-WON)")
                .contains("cf[10105] >= \"2026-10-01\" AND cf[10105] <= \"2026-12-31\"");
    }

    @Test
    void noProjectListsNothing() {
        assertThat(lists.query(Set.of(), DateRange.ALWAYS, List.of(Stage.S1))).startsWith("issuetype is EMPTY AND");
    }

    @Test
    void unmappedStatusesAreAllOthers() {
        assertThat(lists.query(Set.of(new ProjectId(1)), DateRange.ALWAYS, List.of(Stage.S1, Stage.UNMAPPED)))
                .contains("status not in (")
                .doesNotContain("st-S1,");
    }
}
